import "server-only";
import type { NamingStatement } from "@/domain/statement-list";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

/** The statements, and the accounts of drafts, that name a member as proposing or objecting, newest first. By code or seat. */
export async function listStatementsNaming(code: string): Promise<NamingStatement[]> {
  const rows = await prisma.statementMember.findMany({
    where: { member: { OR: [{ code }, { seatCode: code }] } },
    include: { statement: { include: { draft: { select: { slug: true } } } } },
    orderBy: [{ statement: { date: "desc" } }, { statementId: "asc" }],
  });
  return rows.map(({ role, statement }) => ({
    href: statement.draft ? `/resolutions/${statement.draft.slug}` : `/statements/${statement.slug}`,
    title: statement.title,
    date: partialDay(statement.date, statement.datePrecision),
    kind: statement.kind,
    status: statement.status,
    attribution: statement.attribution,
    role,
  }));
}
