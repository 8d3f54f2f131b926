import { formatPartialDay } from "@/domain/dates";
import { STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { isDisputed, type StatementPage, statementDate } from "@/domain/statement-events";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { RecordHead } from "../ui/record-head";

/** Where a statement stands in the register, and its head: body and kind, title, symbol or that it has none, date and subject. */
export function StatementHead({ statement }: { statement: StatementPage }) {
  const body = isDisputed(statement) ? "Security Council" : "Beside the Council";
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Statements", href: "/statements" },
          { text: STATEMENT_STATUS_LABELS[statement.status], href: `/statements?status=${statement.status}` },
          { text: statement.date.slice(0, 4) },
        ]}
      />
      <RecordHead
        body={`${body} · ${STATEMENT_KIND_LABELS[statement.kind].toLowerCase()}`}
        title={statement.title}
        symbol={symbolOf(statement)}
        lines={[formatPartialDay(statementDate(statement)), statement.subject]}
      />
    </>
  );
}

/** The symbol of what was issued, where it is known; else what became of it. */
function symbolOf({ kind, status, documents }: StatementPage): string {
  if (status === "BLOCKED") return "Never issued";
  const [symbol] = documents.filter((document) => document.startsWith("S/PRST/"));
  if (symbol && kind === "PRESIDENTIAL_STATEMENT" && status !== "CIRCULATED" && status !== "WITHDRAWN") return symbol;
  return STATEMENT_STATUS_LABELS[status];
}
