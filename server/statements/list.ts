import "server-only";
import type { Account } from "@/domain/resolution-page";
import { isSlug } from "@/domain/slug";
import type { StatementSearch } from "@/domain/statement-search";
import type { StatementKind } from "@/domain/vocabulary";
import { prisma } from "../db";
import { ACCOUNT, account } from "./account";
import { matchesStatement } from "./search";

export type Statement = Account & { kind: StatementKind };

/**
 * The statements that match, in full, newest first; all unless told which. The accounts of drafts are not among them: they
 * stand on the drafts' own pages.
 */
export async function listStatements(search: StatementSearch = {}): Promise<Statement[]> {
  const rows = await prisma.statement.findMany({
    where: matchesStatement(search),
    orderBy: [{ date: "desc" }, { id: "asc" }],
    ...ACCOUNT,
  });
  return rows.flatMap((row) => (row.kind === "DRAFT_RESOLUTION" ? [] : [{ ...account(row), kind: row.kind }]));
}

/** One statement, or null where there is none at this address. */
export async function getStatement(slug: string): Promise<Statement | null> {
  if (!isSlug(slug)) return null;
  const row = await prisma.statement.findUnique({ where: { slug }, ...ACCOUNT });
  return row && row.kind !== "DRAFT_RESOLUTION" ? { ...account(row), kind: row.kind } : null;
}
