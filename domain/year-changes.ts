/** How each year of a pair compares with the three years before it. */
import { yearOf } from "./dates";
import { FEWEST_FOR_A_SHARE } from "./figures";
import type { YearsShare } from "./findings";
import { type Interval, newcombe } from "./intervals";
import type { PairFigures } from "./pair-figures";
import { numberWord } from "./sentence";
import type { Scope } from "./vocabulary";

const BEFORE = 3;

/** One year against those before it. `change` is null where either side has fewer than ten votes. */
export type YearChange = {
  year: number;
  /** The days that count end within the year. */
  running: boolean;
  later: YearsShare;
  earlier: YearsShare;
  change: (Interval & { difference: number }) | null;
};

/**
 * Every year in which the two cast a vote together, against the three years before it as one pool, newest first. Years with
 * fewer than three before them since the first common vote are left out. Differences with Newcombe's interval: docs/methods.md.
 */
export function yearChanges(byYear: PairFigures["byYear"], scope: Scope, to: string): YearChange[] {
  const shareOf = (years: PairFigures["byYear"]): YearsShare => ({
    from: years[0]?.year ?? 0,
    to: years.at(-1)?.year ?? 0,
    count: years.reduce((sum, year) => sum + year[scope].agree, 0),
    of: years.reduce((sum, year) => sum + year[scope].n, 0),
  });
  return byYear
    .flatMap((one, index): YearChange[] => {
      if (index < BEFORE || one.all.n === 0) return [];
      const [later, earlier] = [shareOf([one]), shareOf(byYear.slice(index - BEFORE, index))];
      const few = Math.min(later.of, earlier.of) < FEWEST_FOR_A_SHARE;
      const running = one.year === yearOf(to) && !to.endsWith("-12-31");
      return [{ year: one.year, running, later, earlier, change: few ? null : newcombe(later, earlier) }];
    })
    .reverse();
}

/** Whether the interval of the difference leaves out zero, and on which side of it the difference lies. */
export function directionOf({ change }: Pick<YearChange, "change">): "lower" | "higher" | null {
  if (change === null || (change.low <= 0 && change.high >= 0)) return null;
  return change.difference < 0 ? "lower" : "higher";
}

/**
 * "Less alike than in the three years before: 1972, 2017 and two more years; more alike: 1975". At most three years of each,
 * the newest first; says so where none can be told from chance, or none can be compared.
 */
export function yearChangesTitle(changes: readonly YearChange[]): string {
  const yearsOf = (direction: "lower" | "higher") =>
    changes.filter((one) => directionOf(one) === direction).map(({ year }) => year);
  if (changes.every(({ change }) => change === null)) return "Too few votes to compare a year with the three before it";
  const [lower, higher] = [yearsOf("lower"), yearsOf("higher")];
  if (lower.length === 0 && higher.length === 0) return "No year differs from the three before it by more than chance";
  if (lower.length === 0) return `More alike than in the three years before: ${listed(higher)}`;
  const start = `Less alike than in the three years before: ${listed(lower)}`;
  return higher.length === 0 ? start : `${start}; more alike: ${listed(higher)}`;
}

const NAMED = 3;

function listed(years: readonly number[]): string {
  const [named, others] = [years.slice(0, NAMED), years.length - NAMED];
  if (others > 0) return `${named.join(", ")} and ${numberWord(others)} ${others === 1 ? "year" : "years"} before`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
