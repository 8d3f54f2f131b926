import Link from "next/link";
import type { Agreement } from "@/domain/agreement";
import { type AlignmentQuery, votesOf } from "@/domain/alignment-query";
import { formatCount } from "@/domain/figures";
import type { VoteRow } from "@/domain/record";
import { toResolutionQuery } from "@/domain/resolution-search";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { SplitList } from "../votes/split-list";

type SplitsProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  votes: VoteRow[];
  /** In the votes that are chosen. */
  counted: Pick<Agreement, "n" | "agree">;
  shown: number;
};

/** The votes in which two members did not give the same vote, newest first, and the way to all of them. */
export function Splits({ query, names, votes, counted, shown }: SplitsProps) {
  const { a, b } = query;
  const count = counted.n - counted.agree;
  if (count === 0) return null;
  return (
    <Section
      id="splits"
      title={`Where they voted differently${query.scope === "adopted" ? " on adopted texts" : ""}: ${formatCount(count)} ${count === 1 ? "vote" : "votes"}, newest first`}
    >
      <Stack>
        <SplitList
          votes={votes}
          members={[
            { seat: a, name: names.a },
            { seat: b, name: names.b },
          ]}
        />
        <Note>
          {count > shown && `1–${shown} of ${formatCount(count)}. `}
          <Link href={`/resolutions?${toResolutionQuery(votesOf(query, { split: [a, b] }))}`}>
            All {formatCount(count)}, with filters
          </Link>
        </Note>
      </Stack>
    </Section>
  );
}
