import Link from "next/link";
import { Fragment } from "react";
import type { AlignmentQuery } from "@/domain/alignment-query";
import { formatShortDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { type MomentGroup, momentsFinding, namedMoments, type PairMoments } from "@/domain/pair-moments";
import type { VoteRow } from "@/domain/record";
import { toResolutionQuery } from "@/domain/resolution-search";
import { voteHref } from "@/domain/vote-address";
import { MethodLink } from "../site/method-link";
import { DataTable } from "../ui/data-table";
import { NarrowFold } from "../ui/narrow-fold";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Term } from "../ui/term";
import { Finding, Note } from "../ui/text";

type MomentsProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  moments: PairMoments;
  /** The newest vote of each kind, by its id. */
  votes: ReadonlyMap<string, VoteRow>;
};

/** Vetoes together, vetoes that the other did not join with what it did instead, and joint abstentions: each number opens its votes. */
export function Moments({ query, names, moments, votes }: MomentsProps) {
  return (
    <Section title="Vetoes and abstentions">
      <Stack loose>
        <Finding>{momentsFinding(moments, names)}</Finding>
        <NarrowFold summary="What the other did, with the newest of each" id="vetoes">
          <Stack>
            <DataTable
              caption="Vetoes and joint abstentions, each with its newest vote"
              stacked
              columns={[{ head: "What the two did" }, { head: "The newest" }]}
              rows={namedMoments(moments, names).map(({ name, group }) => ({
                key: name,
                cells: [
                  <Fragment key="votes">
                    {name}: <GroupLink query={query} group={group} />
                  </Fragment>,
                  newestCell(votes.get(group.ids[0] ?? "")),
                ],
              }))}
            />
            <Note>
              {query.scope !== "all" && "Counted in all votes of these days, whichever votes are chosen above. "}A{" "}
              <Term word="veto">veto</Term> is a <Term word="permanent">permanent member’s</Term> No in a vote that had
              the Yes votes it needed; others may have vetoed the same text.
              {moments.together === null && " The No of an elected member is no veto."} An{" "}
              <Term word="abstention">abstention</Term> stops no text.{" "}
              <MethodLink to="pairVetoes">How they are counted</MethodLink>
            </Note>
          </Stack>
        </NarrowFold>
      </Stack>
    </Section>
  );
}

function GroupLink({
  query: { from, to, topic },
  group: { ids, search },
}: {
  query: AlignmentQuery;
  group: MomentGroup;
}) {
  if (ids.length === 0) return "none";
  return (
    <Link href={`/resolutions?${toResolutionQuery({ from, to, topic, ...search })}`} prefetch={false}>
      {formatCount(ids.length)} {ids.length === 1 ? "vote" : "votes"}
    </Link>
  );
}

function newestCell(vote: VoteRow | undefined) {
  if (vote === undefined) return "";
  return (
    <>
      {formatShortDay(vote.date)}:{" "}
      <Link href={voteHref(vote)} prefetch={false}>
        {vote.title}
      </Link>
    </>
  );
}
