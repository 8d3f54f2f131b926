/** What the figures of a pair say, as sentences that the figures bear out. Made once, for every page that says them. */
import type { Agreement, PairTable } from "./agreement";
import { formatDay } from "./dates";
import { FEWEST_FOR_A_SHARE, formatCount, formatInterval, formatShare, formatShareOf } from "./figures";
import { newcombe, type Proportion, wilson } from "./intervals";
import { numberWord, type Sentence, sentence, strong, withArticle } from "./sentence";

/** Two counts of votes: those in which both voted Yes, No or abstained, and those of them with the same vote. */
export type Counts = Pick<Agreement, "n" | "agree">;

/**
 * The answer for a pair: "They gave the same vote in 93.2% of 2,594 votes; where the Council divided, in 67.8% of 550."
 * Below ten votes a count, "6 of 9"; says so where there is no vote, or none that divided the Council.
 */
export function pairAnswer(all: Counts, contested: Counts): Sentence {
  if (all.n === 0) return sentence`They cast no vote together.`;
  const [figure, of] = figureOf(all);
  if (contested.n === 0) {
    return sentence`They gave the same vote in ${strong(figure)}${of} votes; none of them divided the Council.`;
  }
  const [divided, ofDivided] = figureOf(contested);
  return sentence`They gave the same vote in ${strong(figure)}${of} votes; where the Council divided, in ${strong(divided)}${ofDivided}.`;
}

/**
 * The same answer for a reader who has asked nothing yet: "In 93.2% of all votes since 1971 they gave the same vote; in those
 * where the Council divided, 67.8%." Both numbers of votes are ten or more.
 */
export function pairAnswerSince(all: Counts, contested: Counts, since: number): Sentence {
  const [[figure], [divided]] = [figureOf(all), figureOf(contested)];
  return sentence`In ${strong(figure)} of all votes since ${String(since)} they gave the same vote; in those where the Council divided, ${strong(divided)}.`;
}

/** The figure that stands out and what follows it: "93.2%" and " of 2,594", or "6 of 9" and nothing. */
function figureOf({ n, agree }: Counts): [figure: string, of: string] {
  return n < FEWEST_FOR_A_SHARE ? [`${agree} of ${n}`, ""] : [formatShare(agree / n), ` of ${formatCount(n)}`];
}

/** What the answer rests on: counts, intervals, first and last day, the rule of counting. */
export function pairBasis(all: Counts, contested: Counts, span: { from: string; to: string }): string {
  const counted = ({ n, agree }: Counts, label: string) => {
    const interval = n < FEWEST_FOR_A_SHARE ? null : wilson(agree, n);
    const range = interval === null ? "" : `, ${label}${formatInterval(interval)}`;
    return n === 0 ? "none" : `${formatCount(agree)} of ${formatCount(n)}${range}`;
  };
  return [
    `All votes: ${counted(all, "95% interval ")}.`,
    `Contested votes, in which at least one member voted No or abstained: ${counted(contested, "")}.`,
    `Counted from ${formatDay(span.from)} to ${formatDay(span.to)}; only votes in which both voted Yes, No or abstained.`,
  ].join(" ");
}

/**
 * The title of the chart by year, in round words: "They gave the same vote in more than nine votes of ten, and in about two
 * of three where the Council divided". "About" where the interval holds the fraction, else "more than" or "fewer than".
 */
export function byYearTitle(all: Counts, contested: Counts): string {
  if (all.n === 0) return "They cast no vote together";
  if (all.agree === all.n)
    return `They gave the same vote in every vote, ${formatCount(all.n)} of ${formatCount(all.n)}`;
  const start = `They gave the same vote in ${roughly(all, "votes ")}`;
  return contested.n === 0 ? start : `${start}, and in ${roughly(contested, "")} where the Council divided`;
}

const FRACTIONS = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
] as const;

function roughly({ n, agree }: Counts, noun: string): string {
  if (n < FEWEST_FOR_A_SHARE) return `${agree} of ${n} ${noun}`.trimEnd();
  const interval = wilson(agree, n);
  if (agree === 0 || interval === null) return `none of ${formatCount(n)} ${noun}`.trimEnd();
  if (agree === n) return `all of ${formatCount(n)} ${noun}`.trimEnd();
  const distance = ([part, whole]: readonly [number, number]) => Math.abs(agree / n - part / whole);
  const [part, whole] = FRACTIONS.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const fraction = part / whole;
  const about =
    interval.low <= fraction && fraction <= interval.high ? "about" : agree / n > fraction ? "more than" : "fewer than";
  if (whole === 2) return noun === "" ? `${about} half` : `${about} half of the votes`;
  return `${about} ${numberWord(part)} ${part > 1 ? noun : noun.replace("votes", "vote")}of ${numberWord(whole)}`;
}

/** How two members differ when they do: "When they differ, one of them abstains: 162 of 177 votes". */
export function splitTitle(table: PairTable): string {
  const { differ, opposed } = differences(table);
  const abstained = differ - opposed;
  const of = `${formatCount(abstained)} of ${formatCount(differ)} votes`;
  if (differ === 0) return "They never voted differently";
  if (differ < FEWEST_FOR_A_SHARE)
    return `They voted differently in ${votes(differ)}; in ${abstained} of them one abstained`;
  if (abstained / differ >= 0.9) return `When they differ, one of them abstains: ${of}`;
  if (abstained * 2 > differ) return `When they differ, one of them mostly abstains: ${of}`;
  return `When they differ, it is Yes against No in ${formatCount(opposed)} of ${formatCount(differ)} votes`;
}

/** The votes in which one said Yes and the other No: "15 of the 177 differences are Yes against No: 12 with China voting Yes, …". */
export function splitNote(table: PairTable, names: { a: string; b: string }): string {
  const { differ, opposed } = differences(table);
  if (differ === 0) return "";
  const [a, b] = [table.YES.NO, table.NO.YES];
  if (opposed === 0) return `None of the ${formatCount(differ)} differences is Yes against No.`;
  const verb = opposed === 1 ? "is" : "are";
  return `${formatCount(opposed)} of the ${formatCount(differ)} differences ${verb} Yes against No: ${formatCount(a)} with ${withArticle(names.a)} voting Yes, ${formatCount(b)} with ${withArticle(names.b)} voting Yes.`;
}

/** Votes in which the two did not do the same, and those of them with Yes against No. */
function differences(table: PairTable): { differ: number; opposed: number } {
  const opposed = table.YES.NO + table.NO.YES;
  return { differ: opposed + table.YES.ABSTAIN + table.ABSTAIN.YES + table.ABSTAIN.NO + table.NO.ABSTAIN, opposed };
}

function votes(count: number): string {
  return count === 1 ? "1 vote" : `${formatCount(count)} votes`;
}

/** A share in a run of years. */
export type YearsShare = Proportion & { from: number; to: number };

/**
 * What changed from earlier to later years in some votes ("all votes"). Higher or lower only where Newcombe's interval
 * leaves out zero; else it says that no change can be told from chance; with fewer than ten votes on a side, the counts.
 */
export function changeFinding(what: string, later: YearsShare, earlier: YearsShare): string {
  const change = newcombe(later, earlier);
  const of = (share: YearsShare) => `${formatShareOf(share.count, share.of)} in ${years(share)}`;
  if (change === null || Math.min(later.of, earlier.of) < FEWEST_FOR_A_SHARE) {
    return `In ${what} there are too few to compare: ${of(later)}, ${of(earlier)}.`;
  }
  if (change.low <= 0 && change.high >= 0) {
    return `In ${what} no change can be told from chance: ${of(later)} against ${of(earlier)}.`;
  }
  return `In ${what} the share was ${change.difference > 0 ? "higher" : "lower"}: ${of(later)} against ${of(earlier)}.`;
}

/** "2022–2025", or "2022" for one year. */
function years({ from, to }: YearsShare): string {
  return from === to ? String(from) : `${from}–${to}`;
}
