/** A statement as lists show it. Server/ fills it, components draw it. */
import type { NamedMember } from "./resolution-page";
import type { Attribution, StatementKind, StatementRole, StatementStatus } from "./vocabulary";

export type StatementRow = {
  slug: string;
  title: string;
  /** As precise as it is known: 2020, 2020-01 or 2020-01-06. */
  date: string;
  kind: StatementKind;
  status: StatementStatus;
  attribution: Attribution;
  subject: string;
  objectors: NamedMember[];
};

/** How many statements match, by what became of them. */
export type StatementCounts = Record<StatementStatus, number>;

/** A statement, or the account of a draft, that names a member: `href` is the page that shows it. */
export type NamingStatement = {
  href: string;
  title: string;
  date: string;
  kind: StatementKind | "DRAFT_RESOLUTION";
  status: StatementStatus;
  attribution: Attribution;
  role: StatementRole;
};
