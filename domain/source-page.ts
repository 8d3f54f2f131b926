/** What the page of one source shows of the records that rest on it. */

/** What of the record a citation is of: a text, a vote on it, a member's reason, a statement, the account of a draft. */
export type CitedRecord = "TEXT" | "VOTE" | "REASON" | "STATEMENT" | "ACCOUNT";

/** A record that a source yields: where it stands in the source and what it carries. */
export type Yield = {
  cited: CitedRecord;
  kind: "vote" | "draft" | "statement";
  href: string;
  title: string;
  /** As precise as it is known. */
  date: string;
  /** Whose reason it is; null for other records. */
  member: string | null;
  supports: string;
  place: string | null;
};
