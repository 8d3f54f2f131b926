/** The votes on one topic in order, each with what the five permanent seats did in it. */
import { CHINA_SEATED } from "./council";
import { yearOf } from "./dates";
import { formatCount } from "./figures";
import type { VoteRow } from "./record";

/** `marks` has a letter for each permanent seat in the order of PERMANENT_SEATS, as a member's votes have (vote-marks.ts). */
export type TopicVote = Pick<VoteRow, "id" | "slug" | "symbol" | "draft" | "title" | "date" | "kind" | "outcome"> & {
  marks: string;
};

/** One vote, or votes in a row in which all five voted Yes, which a picture draws as one. */
export type FiveColumn = { marks: string; votes: readonly [TopicVote, ...TopicVote[]] };

/** The day after the last of the Soviet Union. */
const RUSSIA_SEATED = "1991-12-25";

const ALL_YES = "YYYYY";

/** The votes in order, with each run in which all five voted Yes as one column. */
export function fiveColumns(votes: readonly TopicVote[]): FiveColumn[] {
  const columns: { marks: string; votes: [TopicVote, ...TopicVote[]] }[] = [];
  for (const vote of votes) {
    const last = columns.at(-1);
    if (vote.marks === ALL_YES && last?.marks === ALL_YES) last.votes.push(vote);
    else columns.push({ marks: vote.marks, votes: [vote] });
  }
  return columns;
}

/**
 * In how many votes all five voted Yes, No or abstained, and in how many of these all did the same; a veto is a No. A vote in
 * which one took no part, or is not recorded, does not count: docs/methods.md, “The five on a topic”.
 */
export function fiveAlike(votes: readonly Pick<TopicVote, "marks">[]): { n: number; alike: number } {
  const cast = votes.map(({ marks }) => marks.replaceAll("V", "N")).filter((marks) => /^[YAN]{5}$/.test(marks));
  return { n: cast.length, alike: cast.filter((marks) => new Set(marks).size === 1).length };
}

/** "Syria: the five permanent members gave the same vote in 19 of 61 votes"; where there is none to count, that. */
export function fiveTitle(topic: string, votes: readonly TopicVote[]): string {
  const { n, alike } = fiveAlike(votes);
  if (n === 0) return `${topic}: there is no vote in which all five permanent members are recorded as taking part`;
  if (n === 1)
    return `${topic}: in the one vote, the five permanent members ${alike === 1 ? "gave the same" : "parted"}`;
  const times = alike === n ? `all ${formatCount(n)}` : `${formatCount(alike)} of ${formatCount(n)}`;
  return `${topic}: the five permanent members gave the same vote in ${times} votes`;
}

/** Whose votes stand under the names of today: of the Soviet Union, and of the Republic of China; empty where there is neither. */
export function fiveHolders(votes: readonly Pick<TopicVote, "date">[]): string {
  const first = votes[0]?.date;
  if (first === undefined) return "";
  const russia = first < RUSSIA_SEATED ? " Russia’s seat was the Soviet Union’s until 24 December 1991." : "";
  return russia + (first < CHINA_SEATED ? " China’s was the Republic of China’s until 25 October 1971." : "");
}

/** "62 recorded votes in order, 1972–2025". */
export function fiveLine(votes: readonly TopicVote[]): string {
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return "No recorded vote";
  const [from, to] = [yearOf(first.date), yearOf(last.date)];
  const count = votes.length === 1 ? "1 recorded vote" : `${formatCount(votes.length)} recorded votes in order`;
  return `${count}, ${from === to ? from : `${from}–${to}`}`;
}
