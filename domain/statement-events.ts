/** What happened around a statement, in order. */
import type { Account } from "./resolution-page";
import type { StatementKind } from "./vocabulary";

/** One thing that happened: `href` is null for what the page itself is about. */
export type StatementEvent = {
  key: string;
  /** As precise as it is known. */
  date: string;
  text: string;
  /** In a word or two: "Objection", "Vetoed". */
  what: string;
  href: string | null;
};

/** A statement with its kind and both accounts. */
export type StatementPage = Account & { kind: StatementKind };

/** What the day of a statement is the day of. */
const DATE_OF: Record<string, string> = {
  OBJECTION: "Objection",
  CIRCULATION: "Circulated",
  WITHDRAWAL: "Withdrawn",
  ISSUE: "Issued",
  LETTER: "Letter",
  MEETING: "Meeting",
  CALL: "Call",
  REMARK: "Said",
  ANNOUNCEMENT: "Announced",
};

/** "Objection", "Issued": of what a statement's day is the day; the record's own word, in small letters, where it has another. */
export function dateOfLabel(dateOf: string): string {
  return DATE_OF[dateOf] ?? dateOf.charAt(0) + dateOf.slice(1).toLowerCase();
}

/** Whether members differed over it, so that two accounts are shown: joint statements never, remarks only where somebody objected. */
export function isDisputed({ kind, objectors }: Pick<StatementPage, "kind" | "objectors">): boolean {
  return kind !== "JOINT_STATEMENT" && (kind !== "REMARKS" || objectors.length > 0);
}

/** A date as precise as it is known: "2020-01-06", "2020-01" or "2020". */
export function statementDate({ date, datePrecision }: Pick<Account, "date" | "datePrecision">): string {
  return date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[datePrecision]);
}

/** The statement among what else is known of those weeks, oldest first; on one day in the order given, itself last. */
export function inOrder(statement: StatementPage, others: readonly StatementEvent[]): StatementEvent[] {
  const own: StatementEvent = {
    key: statement.slug,
    date: statementDate(statement),
    text: statement.title,
    what: dateOfLabel(statement.dateOf),
    href: null,
  };
  return [...others, own].sort((a, b) => a.date.localeCompare(b.date));
}
