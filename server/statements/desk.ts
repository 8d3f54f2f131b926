import "server-only";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

/** Every statement and account of a draft by its title, newest first: what an editor chooses from. */
export async function listDeskStatements(): Promise<{ slug: string; title: string; date: string }[]> {
  const rows = await prisma.statement.findMany({
    select: { slug: true, title: true, date: true, datePrecision: true },
    orderBy: [{ date: "desc" }, { id: "asc" }],
  });
  return rows.map(({ slug, title, date, datePrecision }) => ({ slug, title, date: partialDay(date, datePrecision) }));
}
