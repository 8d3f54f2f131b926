import "server-only";
import { STATEMENTS_SHOWN } from "@/domain/statement-search";
import type { StatementStatus } from "@/domain/vocabulary";
import { prisma } from "../db";
import { partialDay } from "./partial-day";
import { hasWords } from "./search";

/** A statement or the account of a draft, as an editor looks for it. */
export type DeskStatement = { slug: string; title: string; date: string; status: StatementStatus };

/** A page of the statements and accounts of drafts with these words, newest first, and how many there are. A page past the end has none. */
export async function listDeskStatements({
  q,
  page,
}: {
  q?: string | undefined;
  page: number;
}): Promise<{ rows: DeskStatement[]; total: number }> {
  const where = { AND: hasWords(q) };
  const [rows, total] = await Promise.all([
    prisma.statement.findMany({
      where,
      select: { slug: true, title: true, date: true, datePrecision: true, status: true },
      orderBy: [{ date: "desc" }, { id: "asc" }],
      skip: (page - 1) * STATEMENTS_SHOWN,
      take: STATEMENTS_SHOWN,
    }),
    prisma.statement.count({ where }),
  ]);
  return {
    total,
    rows: rows.map(({ date, datePrecision, ...row }) => ({ ...row, date: partialDay(date, datePrecision) })),
  };
}
