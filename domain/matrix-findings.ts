/** What a matrix of members says, as sentences that its figures bear out. */

import type { PairShares } from "./ballots";
import type { Cohesion } from "./cohesion";
import { formatDay } from "./dates";
import { FEWEST_FOR_A_SHARE, formatCount, formatShare, formatShareOf } from "./figures";
import { SCOPE_LABELS } from "./labels";
import type { MapView } from "./matrix-view";
import { capitalised, inWords, numberWord, type Sentence, sentence, strong, withArticle } from "./sentence";
import type { Scope } from "./vocabulary";
import { wholeYear } from "./whole-year";

type NameOf = (seat: string) => string;

/**
 * Who is compared, over which votes and days: "The fifteen members of 2025, contested votes", "The five permanent members,
 * all votes from 25 January 1946 to 30 April 2026", "China, India and Russia in 2021, …". `more`: how many are not shown.
 */
export function membersQuestion(
  view: Pick<MapView, "members" | "from" | "to" | "scope">,
  names: readonly string[],
  days: { from: string; to: string },
  more = 0,
): string {
  const year = wholeYear(view);
  const when = year === null ? ` from ${formatDay(days.from)} to ${formatDay(days.to)}` : "";
  const who = () => {
    if (Array.isArray(view.members))
      return `${capitalised(inWords(names.map(withArticle)))}${year ? ` in ${year}` : ""}`;
    if (view.members === "permanent") return `The five permanent members${year ? ` in ${year}` : ""}`;
    if (more > 0) return `The ${names.length} members with the most votes`;
    return `The ${numberWord(names.length)} members ${year ? `of ${year}` : "that served"}`;
  };
  return `${who()}, ${SCOPE_LABELS[view.scope].votes}${when}`;
}

/** The pairs with ten votes in common or more, the most alike first, of those equally alike the one with more votes. */
export function rankedPairs(pairs: readonly PairShares[]): (PairShares & { strict: number })[] {
  return pairs
    .flatMap((pair) => (pair.strict === null || pair.n < FEWEST_FOR_A_SHARE ? [] : [{ ...pair, strict: pair.strict }]))
    .sort((one, other) => other.strict - one.strict || other.n - one.n);
}

type Ranked = ReturnType<typeof rankedPairs>;

/**
 * The answer for several members: "France and the United Kingdom gave the same vote most often, in 96.4% of 3,123 votes;
 * Russia and the United States least often, in 76.6% of 3,123." Pairs that are equally alike are counted, not named.
 */
export function matrixAnswer(pairs: readonly PairShares[], nameOf: NameOf): Sentence {
  const ranked = rankedPairs(pairs);
  const alike = (share: number | undefined) => ranked.filter(({ strict }) => strict === share);
  const [most, least] = [alike(ranked[0]?.strict), alike(ranked.at(-1)?.strict)];
  if (most.length === 0) return sentence`No two of them cast ten votes together.`;
  const all = most.length === ranked.length && most.length > 1 ? "all " : "";
  const start = sentence`${capitalised(all + inQuestion(most, nameOf))} gave the same vote `;
  const every = most[0]?.strict === 1 ? sentence`${strong("every time")}` : null;
  if (most.length === ranked.length)
    return [...start, ...(every ?? [text("in "), ...figure(most, " votes")]), text(".")];
  return [
    ...start,
    ...(every ?? [text("most often, in "), ...figure(most, " votes")]),
    text(`; ${inQuestion(least, nameOf)} least often, in `),
    ...figure(least),
    text("."),
  ];
}

const text = (words: string) => ({ text: words });

/** The one pair by its names, "China and the United States"; several as their number, "ten pairs". */
function inQuestion(pairs: Ranked, nameOf: NameOf): string {
  const [first, ...others] = pairs;
  if (!first || others.length > 0) return `${numberWord(pairs.length)} pairs`;
  return `${withArticle(nameOf(first.a))} and ${withArticle(nameOf(first.b))}`;
}

/** The share in bold, with its n where it is one. */
function figure(pairs: Ranked, noun = ""): Sentence {
  const [first] = pairs;
  if (!first) return [];
  const n = pairs.every((pair) => pair.n === first.n) ? ` of ${formatCount(first.n)}${noun}` : "";
  return sentence`${strong(formatShare(first.strict))}${n}`;
}

/** The title of the table: "Shares of equal votes run from 76.6% to 98.6%"; says so where there is none, or only one. */
export function matrixTitle(pairs: readonly PairShares[]): string {
  const ranked = rankedPairs(pairs);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return "No pair has ten votes in common";
  if (most.strict === least.strict) return `Every pair gave the same vote in ${formatShare(most.strict)} of its votes`;
  return `Of their common votes, pairs cast from ${formatShare(least.strict)} to ${formatShare(most.strict)} alike`;
}

/** What a matrix rests on: pairs and votes, the days, the rule of counting, and how far the members vote as one. */
export function matrixBasis(matrix: {
  pairs: readonly PairShares[];
  cohesion: Cohesion;
  scope: Scope;
  from: string;
  to: string;
}): string {
  const { pairs, cohesion, scope, from, to } = matrix;
  const enough = rankedPairs(pairs).length;
  const some = enough === 0 ? "None" : formatCount(enough);
  const counted =
    enough === pairs.length
      ? `${formatCount(enough)} ${enough === 1 ? "pair" : "pairs"}, each with ten votes in common or more.`
      : `${some} of ${formatCount(pairs.length)} ${pairs.length === 1 ? "pair" : "pairs"} with ten votes in common or more; fewer are a count, or empty.`;
  const together =
    cohesion.mean === null
      ? ""
      : `As one bloc they have a cohesion (mean agreement index) of ${cohesion.mean.toFixed(3)} over ${formatCount(cohesion.votes)} votes.`;
  return [
    counted,
    together,
    `${SCOPE_LABELS[scope].name}: ${SCOPE_LABELS[scope].meaning}. Counted from ${formatDay(from)} to ${formatDay(to)}; only votes in which both voted Yes, No or abstained.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A pair in words, for a cell that shows only its number: "China and France: 93.3% of 2,594", or that they have none. */
export function pairInWords({ n, agree }: Pick<PairShares, "n" | "agree">, names: { a: string; b: string }): string {
  return `${names.a} and ${names.b}: ${n === 0 ? "no vote in common" : formatShareOf(agree, n)}`;
}

/** What the matrix measures, under its title. */
export function matrixLine(question: string): string {
  return `${question}: share of votes in which two members gave the same vote, per cent`;
}
