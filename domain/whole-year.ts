/** The days of one year, for whoever asks for the Council of that year. */
import { yearOf } from "./dates";

/** The first and the last day of a year. */
export function daysOf(year: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The year whose days these are, first to last; null where they are none. */
export function wholeYear({ from, to }: { from?: string | undefined; to?: string | undefined }): number | null {
  if (from === undefined || to === undefined || yearOf(from) !== yearOf(to)) return null;
  return from.endsWith("-01-01") && to.endsWith("-12-31") ? yearOf(from) : null;
}

/** The last year that ends on or before the day. */
export function lastWholeYear(day: string): number {
  return day.endsWith("-12-31") ? yearOf(day) : yearOf(day) - 1;
}
