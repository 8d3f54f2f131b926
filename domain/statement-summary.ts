import { accountFinding } from "./account-finding";
import { formatPartialDay } from "./dates";
import { STATEMENT_KIND_LABELS } from "./labels";
import { type StatementPage, statementDate } from "./statement-events";

type Summed = Pick<
  StatementPage,
  "kind" | "subject" | "date" | "datePrecision" | "status" | "attribution" | "objectors" | "proposers"
>;

/** What a statement is and what became of it, in two or three sentences, for those who see its title and nothing else. */
export function statementSummary(statement: Summed): string {
  const { kind, subject } = statement;
  const finding = accountFinding({
    ...statement,
    objectors: statement.objectors.map(({ name }) => name),
    proposers: statement.proposers.map(({ name }) => name),
  });
  return `${STATEMENT_KIND_LABELS[kind]} (${subject}), ${formatPartialDay(statementDate(statement))}. ${finding}`;
}
