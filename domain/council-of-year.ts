/** Who sits on the Council in a year, as far as the record knows: the desk's list of whom to enter. */
import { type CouncilTerm, electedSeats, membersOn } from "./council";

type Named = CouncilTerm & { name: string };

/** The members of the first day of a year by how they come to sit there, and how many of the elected are still to be entered. */
export type CouncilOfYear<Term extends Named = Named> = {
  year: number;
  permanent: Term[];
  continuing: Term[];
  entered: Term[];
  /** Seats of which nobody is entered. */
  missing: number;
};

/** The Council on 1 January of a year. A term that began that day is new; one that began before goes on. */
export function councilOfYear<Term extends Named>(terms: readonly Term[], year: number): CouncilOfYear<Term> {
  const day = `${year}-01-01`;
  const seated = membersOn(terms, day);
  const elected = seated.filter(({ permanent }) => !permanent);
  return {
    year,
    permanent: seated.filter(({ permanent }) => permanent),
    continuing: elected.filter(({ from }) => from < day),
    entered: elected.filter(({ from }) => from === day),
    missing: electedSeats(day) - elected.length,
  };
}

/** "The Council of 2027: 5 permanent, 5 continuing, 2 of 5 new entered". */
export function councilSentence({ year, permanent, continuing, entered, missing }: CouncilOfYear): string {
  const to = entered.length + missing;
  return `The Council of ${year}: ${permanent.length} permanent, ${continuing.length} continuing, ${entered.length} of ${to} new entered`;
}
