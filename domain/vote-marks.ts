/** Every vote of a member in order, as one letter each: Yes, Abstain, X for not voting, No, V for a veto, U not recorded. */

import { formatCount } from "./figures";
import { capitalised, withArticle } from "./sentence";

/** The votes of one year, in the order in which they were taken. */
export type YearMarks = { year: number; marks: string };

/** The longest run of one letter, and the years in which it began and ended; null where the letter is in no vote. */
export function longestRun(
  years: readonly YearMarks[],
  letter: string,
): { length: number; from: number; to: number } | null {
  let best: { length: number; from: number; to: number } | null = null;
  let run = { length: 0, from: 0, to: 0 };
  for (const { year, marks } of years) {
    for (const mark of marks) {
      run =
        mark === letter
          ? { length: run.length + 1, from: run.length === 0 ? year : run.from, to: year }
          : { ...run, length: 0 };
      if (run.length > (best?.length ?? 0)) best = run;
    }
  }
  return best;
}

/** "China voted Yes 118 times in a row, from 1999 to 2002"; the number of votes where it never voted Yes. */
export function marksTitle(name: string, years: readonly YearMarks[]): string {
  const count = years.reduce((sum, { marks }) => sum + marks.length, 0);
  const run = longestRun(years, "Y");
  if (run === null) return `No Yes of ${withArticle(name)} in ${formatCount(count)} ${count === 1 ? "vote" : "votes"}`;
  if (run.length === count)
    return `${capitalised(withArticle(name))} voted Yes in every one of its ${formatCount(count)} votes`;
  const span = run.from === run.to ? `in ${run.from}` : `from ${run.from} to ${run.to}`;
  return `${capitalised(withArticle(name))} voted Yes at most ${formatCount(run.length)} ${run.length === 1 ? "time" : "times"} in a row, ${span}`;
}
