import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { ATTRIBUTION_LABELS, STATEMENT_KIND_LABELS } from "@/domain/labels";
import { inWords } from "@/domain/sentence";
import type { StatementRow } from "@/domain/statement-list";
import { DataTable } from "../ui/data-table";
import { Aside, Unbroken } from "../ui/text";
import { StatusBadge } from "./status-badge";

/** Statements newest first: what it is, what became of it, whom the sources name as objecting and how that is known. */
export function StatementTable({ statements }: { statements: readonly StatementRow[] }) {
  return (
    <DataTable
      caption="Statements that match"
      stacked
      columns={[
        { head: "Statement" },
        { head: "Date", inline: true },
        { head: "Status", inline: true },
        { head: "Objected", label: "Objected:" },
      ]}
      rows={statements.map((statement) => ({
        key: statement.slug,
        cells: [
          <span key="title">
            <Link href={`/statements/${statement.slug}`} prefetch={false}>
              {statement.title}
            </Link>
            <br />
            <Aside>
              {STATEMENT_KIND_LABELS[statement.kind]} · {statement.subject}
            </Aside>
          </span>,
          <Unbroken key="date">{formatPartialDay(statement.date)}</Unbroken>,
          <StatusBadge key="status" status={statement.status} />,
          objection(statement),
        ],
      }))}
    />
  );
}

function objection({ objectors, attribution, status }: StatementRow) {
  if (objectors.length > 0) {
    return (
      <span>
        {inWords(objectors.map((member) => member.name))}{" "}
        <Aside>({ATTRIBUTION_LABELS[attribution].name.toLowerCase()})</Aside>
      </span>
    );
  }
  return status === "BLOCKED" ? "the sources name nobody" : null;
}
