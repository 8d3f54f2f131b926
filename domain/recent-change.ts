/** How the latest years of a pair compare with those before them. */
import type { YearsShare } from "./findings";
import type { PairFigures } from "./pair-figures";

const LATER = 4;
const EARLIER = 5;

export type RecentChange = {
  all: { later: YearsShare; earlier: YearsShare };
  contested: { later: YearsShare; earlier: YearsShare };
};

/**
 * The last four full years against the five before them, in all and in contested votes. A year that `to` cuts short is
 * not among them.
 */
export function recentChange(byYear: PairFigures["byYear"], to: string): RecentChange {
  const lastFull = to.endsWith("-12-31") ? Number(to.slice(0, 4)) : Number(to.slice(0, 4)) - 1;
  const shareOf = (scope: "all" | "contested", from: number, until: number): YearsShare => {
    const years = byYear.filter(({ year }) => from <= year && year <= until);
    return {
      from,
      to: until,
      count: years.reduce((sum, year) => sum + year[scope].agree, 0),
      of: years.reduce((sum, year) => sum + year[scope].n, 0),
    };
  };
  const compare = (scope: "all" | "contested") => ({
    later: shareOf(scope, lastFull - LATER + 1, lastFull),
    earlier: shareOf(scope, lastFull - LATER - EARLIER + 1, lastFull - LATER),
  });
  return { all: compare("all"), contested: compare("contested") };
}
