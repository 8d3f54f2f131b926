/** A term on the Council as it comes in, and what Article 23 of the Charter asks of it. */
import { z } from "zod";
import { type CouncilTerm, electedSeats, membersOn } from "./council";
import { Day, formatDay, yearOf } from "./dates";
import { type InputIssue, optionalText, orNone, readFields } from "./input-fields";
import { MemberCode } from "./query";

export const TermInput = z.strictObject({
  member: MemberCode,
  from: z.string({ error: "Give the first day." }).pipe(Day),
  /** The last day; null of a permanent member alone. */
  to: orNone(Day),
  /** The place of the understanding of 1946 that an elected seat belonged to, before 1966. */
  seatGroup: optionalText(100),
  note: optionalText(1000),
});
export type TermInput = z.infer<typeof TermInput>;

/** What a term is checked against: every state, the other terms of the record, and the day. */
export type TermContext = {
  members: readonly { code: string; name: string; permanent: boolean }[];
  terms: readonly Pick<CouncilTerm, "member" | "from" | "to" | "permanent">[];
  today: string;
};

type Term = Pick<TermInput, "member" | "from"> & { to: string };

/** A term that may enter the record, or all that is wrong with it. Votes that stand on its days only the database knows. */
export function checkTerm(
  raw: unknown,
  context: TermContext,
): { ok: true; term: TermInput } | { ok: false; issues: InputIssue[] } {
  const { fields, issues } = readFields(TermInput, raw);
  const member = context.members.find(({ code }) => code === fields.member);
  if (fields.member !== undefined && !member) {
    issues.push({ path: "member", message: `The record has no state ${fields.member}. Enter it first.` });
  }
  const { from, to } = fields;
  if (from !== undefined && yearOf(from) > yearOf(context.today) + 1) {
    issues.push({ path: "from", message: "Members are elected in the year before: nobody knows yet who sits then." });
  }
  if (from !== undefined && to && to < from) {
    issues.push({ path: "to", message: "The last day comes before the first." });
  } else if (member && !member.permanent && from !== undefined && to !== undefined) {
    if (to === null) issues.push({ path: "to", message: "An elected member’s term ends: give its last day." });
    else issues.push(...electedIssues({ member: member.code, from, to }, fields.note ?? null, context));
  } else if (member?.permanent && from !== undefined && to !== undefined && fields.seatGroup) {
    issues.push({ path: "seatGroup", message: "A permanent seat belongs to no group of elected ones." });
  }
  if (from !== undefined && from >= "1966-01-01" && fields.seatGroup && !member?.permanent) {
    issues.push({ path: "seatGroup", message: "The understanding of 1946 held until 1965: leave it empty." });
  }
  // Without an issue every field was read, so that together they are a term.
  return issues.length === 0 ? { ok: true, term: fields as TermInput } : { ok: false, issues };
}

/** What Article 23 says against an elected member's term, in the order of the form. */
function electedIssues(term: Term, note: string | null, context: TermContext): InputIssue[] {
  const { from, to } = term;
  const own = context.terms.filter(({ member }) => member === term.member);
  const overlapping = own.find((other) => other.from <= to && from <= (other.to ?? to));
  if (overlapping) return [{ path: "from", message: `It sits from ${daysOf(overlapping)} already.` }];
  const issues: InputIssue[] = [];
  const near = own.find((other) => isNextTo(term, other));
  if (near) {
    const message = `A retiring member is not eligible for immediate re-election (Charter, Article 23), and it sits from ${daysOf(near)}.`;
    issues.push({ path: "member", message });
  }
  const full = fullDay(term, context.terms);
  if (full) {
    const message = `${full.seated} elected members sit on ${formatDay(full.day)} already, as many as there are seats.`;
    issues.push({ path: "from", message });
  }
  const [first, last] = termOfTwoYears(yearOf(from));
  if (to >= dayTwoYearsAfter(from)) issues.push({ path: "to", message: "A term is of two years, and no longer." });
  else if (note === null && (from !== first || to !== last)) {
    const message = `A term is of two calendar years, ${formatDay(first)} to ${formatDay(last)}. Say why this one is not.`;
    issues.push({ path: "note", message });
  }
  return issues;
}

/** The first and the last day of a term that begins with a year. */
export function termOfTwoYears(year: number): [from: string, to: string] {
  return [`${year}-01-01`, `${year + 1}-12-31`];
}

/** Of two terms, whether the later begins before the end of the year that follows the earlier. */
function isNextTo(one: Term, other: { from: string; to: string | null }): boolean {
  if (other.to === null) return true;
  const [earlier, later] = one.from < other.from ? [one, other] : [other, one];
  return yearOf(later.from) < yearOf(earlier.to ?? one.to) + 2;
}

/** The first day of the term on which all elected seats are taken by others. Their number rises on first days alone. */
function fullDay({ from, to }: Term, terms: TermContext["terms"]): { day: string; seated: number } | null {
  const elected = terms.filter(({ permanent }) => !permanent).map((term) => ({ ...term, seat: term.member }));
  const days = [from, ...elected.map((term) => term.from).filter((day) => from < day && day <= to)].sort();
  const day = days.find((one) => membersOn(elected, one).length >= electedSeats(one));
  return day === undefined ? null : { day, seated: electedSeats(day) };
}

const dayTwoYearsAfter = (day: string) => `${yearOf(day) + 2}${day.slice(4)}`;

function daysOf({ from, to }: { from: string; to: string | null }): string {
  return to === null ? `${formatDay(from)} on` : `${formatDay(from)} to ${formatDay(to)}`;
}
