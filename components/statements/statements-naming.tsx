import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { ATTRIBUTION_LABELS, STATEMENT_KIND_LABELS, STATEMENT_ROLE_VERBS } from "@/domain/labels";
import { capitalised, withArticle } from "@/domain/sentence";
import type { NamingStatement } from "@/domain/statement-list";
import { DataTable } from "../ui/data-table";
import { Stack } from "../ui/stack";
import { Aside, Note, Unbroken } from "../ui/text";
import { StatusBadge } from "./status-badge";

/** The statements and drafts that name a member, newest first, each with the role that the sources give it. */
export function StatementsNaming({ name, statements }: { name: string; statements: readonly NamingStatement[] }) {
  return (
    <Stack>
      <DataTable
        caption={`Statements and drafts that name ${withArticle(name)}`}
        stacked
        columns={[
          { head: "Statement or draft" },
          { head: "Date", inline: true },
          { head: "Status", inline: true },
          { head: name, inline: true },
        ]}
        rows={statements.map(({ href, title, date, kind, status, role, attribution }) => ({
          key: `${href} ${role}`,
          cells: [
            <span key="title">
              <Link href={href} prefetch={false}>
                {title}
              </Link>
              <br />
              <Aside>{kind === "DRAFT_RESOLUTION" ? "Draft resolution" : STATEMENT_KIND_LABELS[kind]}</Aside>
            </span>,
            <Unbroken key="date">{formatPartialDay(date)}</Unbroken>,
            <StatusBadge key="status" status={status} />,
            <span key="role">
              {capitalised(STATEMENT_ROLE_VERBS[role])}
              {role === "OBJECTOR" && (
                <>
                  <br />
                  <Aside>{ATTRIBUTION_LABELS[attribution].name}</Aside>
                </>
              )}
            </span>,
          ],
        }))}
      />
      <Note>Who the sources name, not who objects most: a text that failed without anyone saying so is not here.</Note>
    </Stack>
  );
}
