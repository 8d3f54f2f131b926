/** The periods of the chart of agreement by year: few votes are said as few. */
import { FEWEST_FOR_A_SHARE } from "./figures";
import { type Interval, wilson } from "./intervals";

/** The votes of one year that count, and how many of them were equal. */
export type YearCount = { year: number; n: number; agree: number };

/** A year that stands alone, a pool of smaller years, or a run too small to show (`few`: no share and no interval). */
export type Period = { from: number; to: number; n: number; agree: number } & (
  | { kind: "year" | "pool"; strict: number; interval: Interval }
  | { kind: "few"; strict: null; interval: null }
);

/**
 * A year of ten votes or more stands alone; a run of smaller years is pooled; a pool below ten is withheld. Years come
 * in order, a year without a contested vote as a zero. A year that is left out ends a run: leave out those in which the
 * two did not sit together, so that no pool spans them.
 */
export function poolYears(years: readonly YearCount[]): Period[] {
  const periods: Period[] = [];
  let run: YearCount[] = [];
  const close = () => {
    if (run.length > 0) periods.push(periodOf(run));
    run = [];
  };
  for (const year of years) {
    const last = run.at(-1);
    if (year.n >= FEWEST_FOR_A_SHARE) {
      close();
      periods.push(periodOf([year]));
    } else {
      if (last !== undefined && last.year + 1 !== year.year) close();
      run.push(year);
    }
  }
  close();
  return periods;
}

function periodOf(years: readonly YearCount[]): Period {
  const n = years.reduce((sum, year) => sum + year.n, 0);
  const agree = years.reduce((sum, year) => sum + year.agree, 0);
  const span = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, n, agree };
  const interval = wilson(agree, n);
  if (n < FEWEST_FOR_A_SHARE || interval === null) return { ...span, kind: "few", strict: null, interval: null };
  return { ...span, kind: years.length === 1 ? "year" : "pool", strict: agree / n, interval };
}
