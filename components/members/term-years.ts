import { yearOf } from "@/domain/dates";

/** The Charter named the permanent members in 1945; the Council first met in 1946. */
const FIRST_YEAR = 1946;

/** The years of a term: "2017–2018", "1946", "since 1971"; a term without an end is open. */
export function termYears({ from, to }: { from: string; to: string | null }): string {
  const first = Math.max(yearOf(from), FIRST_YEAR);
  if (to === null) return `since ${first}`;
  return first === yearOf(to) ? String(first) : `${first}–${yearOf(to)}`;
}
