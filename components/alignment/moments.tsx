import Link from "next/link";
import type { AlignmentQuery } from "@/domain/alignment-query";
import { formatShortDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { methodHref } from "@/domain/method-anchors";
import { besideVeto, countOf, type MomentGroup, momentsFinding, type PairMoments } from "@/domain/pair-moments";
import type { VoteRow } from "@/domain/record";
import { toResolutionQuery } from "@/domain/resolution-search";
import { voteHref } from "@/domain/vote-address";
import { Column, Columns } from "../ui/columns";
import { DataTable } from "../ui/data-table";
import { LinkRow } from "../ui/link-row";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Term } from "../ui/term";
import { Finding, Note, Unbroken } from "../ui/text";
import { PositionLabel } from "../votes/position-label";

type MomentsProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  moments: PairMoments;
  votes: ReadonlyMap<string, VoteRow>;
  shown: number;
};

/** Vetoes together, vetoes that the other did not join with what it did instead, and joint abstentions, each with its list. */
export function Moments({ query, names, moments, votes, shown }: MomentsProps) {
  const { together, alone, abstained } = moments;
  const list = { query, votes, shown, names };
  return (
    <Section id="vetoes" title="Vetoes and abstentions">
      <Stack loose>
        <Finding>{momentsFinding(moments, names)}</Finding>
        <Columns>
          {together && <MomentList {...list} title="Vetoed by both" groups={[together]} />}
          {alone.map(({ vetoing, groups }) => {
            const other = vetoing === "a" ? "b" : "a";
            const joined =
              together === null ? `Vetoed by ${names[vetoing]}` : `Vetoed by ${names[vetoing]} alone of the two`;
            return <MomentList key={vetoing} {...list} title={joined} groups={groups} other={other} />;
          })}
          <MomentList {...list} title="Both abstained" groups={[abstained]} />
        </Columns>
        <Note>
          {query.scope !== "all" && "Counted in all votes of these days, whichever votes are chosen above. "}A{" "}
          <Term word="veto">veto</Term> is a <Term word="permanent">permanent member’s</Term> No in a vote that had the
          Yes votes it needed; others may have vetoed the same text.
          {together === null && " The No of an elected member is no veto."} An <Term word="abstention">abstention</Term>{" "}
          stops no text. <Link href={methodHref("pairVetoes")}>How they are counted</Link>
        </Note>
      </Stack>
    </Section>
  );
}

type MomentListProps = Omit<MomentsProps, "moments"> & {
  title: string;
  groups: readonly MomentGroup[];
  /** Whose position differs from list to list. */
  other?: "a" | "b";
};

/** How many, the way to each list, and the newest few. */
function MomentList({ query, names, title, groups, votes, shown, other }: MomentListProps) {
  const count = countOf(groups);
  const newest = groups
    .flatMap((group) => group.ids.slice(0, shown).flatMap((id) => votes.get(id) ?? []))
    .toSorted((one, two) => two.date.localeCompare(one.date))
    .slice(0, shown);
  const seat = other && query[other];
  return (
    <Column span={6}>
      <Part title={`${title}: ${formatCount(count)}`}>
        {count === 0 ? (
          <Note>None in these days.</Note>
        ) : (
          <Stack>
            <LinkRow>
              {groups.map((group) => (
                <Link key={`${group.a} ${group.b}`} href={hrefOf(query, group)} prefetch={false}>
                  {other
                    ? `${besideVeto(names[other], group[other])}: ${formatCount(group.ids.length)}`
                    : count === 1
                      ? "The vote"
                      : `All ${formatCount(count)} votes`}
                </Link>
              ))}
            </LinkRow>
            <DataTable
              caption={`${title}, newest first`}
              columns={[{ head: "Date" }, { head: "Text" }, ...(other ? [{ head: names[other] }] : [])]}
              rows={newest.map((vote) => {
                const cast = vote.memberVotes.find((one) => one.seat === seat);
                return {
                  key: vote.id,
                  cells: [
                    <Unbroken key="date">{formatShortDay(vote.date)}</Unbroken>,
                    <Link key="text" href={voteHref(vote)} prefetch={false}>
                      {vote.title}
                    </Link>,
                    ...(cast ? [<PositionLabel key="did" position={cast.position} />] : []),
                  ],
                };
              })}
            />
          </Stack>
        )}
      </Part>
    </Column>
  );
}

function hrefOf({ from, to, topic }: AlignmentQuery, { search }: MomentGroup): string {
  return `/resolutions?${toResolutionQuery({ from, to, topic, ...search })}`;
}
