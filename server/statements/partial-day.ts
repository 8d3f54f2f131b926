import "server-only";
import { day } from "../day";

const DIGITS = { DAY: 10, MONTH: 7, YEAR: 4 };

/** A date as precise as it is known: "2020-01-06", "2020-01" or "2020". */
export function partialDay(date: Date, precision: keyof typeof DIGITS): string {
  return day(date).slice(0, DIGITS[precision]);
}
