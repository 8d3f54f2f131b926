/** Who sits on the Council, and how many Yes votes a decision needs. */

import { PERMANENT_SEATS } from "./vocabulary";

/** The General Assembly seated the People's Republic of China on this day, resolution 2758 (XXVI). */
export const CHINA_SEATED = "1971-10-25";

/** The Council met for the first time on this day. */
export const FIRST_MEETING = "1946-01-17";

/** A stretch of days, both ends included, on which a member sat on the Council; `to` null: it still does. */
export type CouncilTerm = { member: string; seat: string; from: string; to: string | null; permanent: boolean };

/** The seat that a member held: the Soviet Union's (SUN) is RUS, every other seat has its member's code. */
export function seatOf(member: string): string {
  return member === "SUN" ? "RUS" : member;
}

/** The Yes votes that a decision needs: seven of eleven members to the end of 1965, nine of fifteen since (Charter, Article 27). */
export function yesNeeded(day: string): 7 | 9 {
  return day < "1966-01-01" ? 7 : 9;
}

/** The terms that cover the day, in the order given. Eleven to 1965 and fifteen since; fourteen on 1–6 January 1980. */
export function membersOn<Term extends CouncilTerm>(terms: readonly Term[], day: string): Term[] {
  return terms.filter((term) => term.from <= day && (term.to === null || day <= term.to));
}

/**
 * The day from which a pair is counted: China's pairs from 1971-10-25 unless the reader names an earlier day, which asks
 * for the seat's whole history (the contract, section 5). Null: from the first vote.
 */
export function effectiveFrom(a: string, b: string, from: string | null): string | null {
  if (from !== null) return from;
  return a === "CHN" || b === "CHN" ? CHINA_SEATED : null;
}

/** Seats of elected members: six to the end of 1965, ten since (Charter, Article 23, as amended). */
export function electedSeats(day: string): 6 | 10 {
  return day < "1966-01-01" ? 6 : 10;
}

/** How many members sit on a day: eleven to 1965 and fifteen since; one elected seat was empty from 1 to 6 January 1980. */
export function councilSize(day: string): number {
  const empty = "1980-01-01" <= day && day <= "1980-01-06" ? 1 : 0;
  return PERMANENT_SEATS.length + electedSeats(day) - empty;
}
