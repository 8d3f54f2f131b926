import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { POSITION_VERBS } from "@/domain/labels";
import type { VoteRow } from "@/domain/record";
import { toResolutionQuery } from "@/domain/resolution-search";
import { capitalised, inWords, withArticle } from "@/domain/sentence";
import type { CastPosition } from "@/domain/vocabulary";
import { voteHref } from "@/domain/vote-address";
import { MethodLink } from "../site/method-link";
import { DataTable } from "../ui/data-table";
import { LinkRow } from "../ui/link-row";
import { Stack } from "../ui/stack";
import { Finding, Note, Unbroken } from "../ui/text";
import { PositionLabel } from "../votes/position-label";

type LoneVotesProps = {
  code: string;
  name: string;
  lone: readonly { position: CastPosition; count: number; newest: readonly VoteRow[] }[];
  shown: number;
};

/** The votes in which no other member did as this one did: how many, the way to each list, and the newest. */
export function LoneVotes({ code, name, lone, shown }: LoneVotesProps) {
  const some = lone.filter(({ count }) => count > 0);
  if (some.length === 0) return <Note>In no vote was {withArticle(name)} the only member that voted as it did.</Note>;
  const times = (count: number) => (count === 1 ? "once" : `${formatCount(count)} times`);
  const newest = some
    .flatMap(({ position, newest: votes }) => votes.map((vote) => ({ position, vote })))
    .toSorted((one, other) => other.vote.date.localeCompare(one.vote.date))
    .slice(0, shown);
  return (
    <Stack>
      <Finding>
        {capitalised(withArticle(name))}{" "}
        {inWords(some.map(({ position, count }) => `${POSITION_VERBS[position]} alone ${times(count)}`))}.
      </Finding>
      <LinkRow>
        {some.map(({ position, count }) => (
          <Link
            key={position}
            href={`/resolutions?${toResolutionQuery({ member: code, position, alone: true })}`}
            prefetch={false}
          >
            {LISTS[position]}: {formatCount(count)}
          </Link>
        ))}
      </LinkRow>
      <DataTable
        caption={`Lone votes of ${withArticle(name)}, newest first`}
        columns={[{ head: "Date" }, { head: "Text" }, { head: name }]}
        rows={newest.map(({ position, vote }) => ({
          key: vote.id,
          cells: [
            <Unbroken key="date">{formatShortDay(vote.date)}</Unbroken>,
            <Link key="text" href={voteHref(vote)} prefetch={false}>
              {vote.title}
            </Link>,
            <PositionLabel
              key="did"
              position={position}
              veto={vote.memberVotes.some((one) => one.veto && (one.seat === code || one.member === code))}
            />,
          ],
        }))}
      />
      <Note>
        By the tally: the only No, the only abstention or the only Yes. <MethodLink to="lone">Methods</MethodLink>
      </Note>
    </Stack>
  );
}

const LISTS: Record<CastPosition, string> = { YES: "The only Yes", ABSTAIN: "The only abstention", NO: "The only No" };
