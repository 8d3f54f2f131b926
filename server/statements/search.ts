import "server-only";
import type { StatementCounts, StatementRow } from "@/domain/statement-list";
import type { StatementSearch } from "@/domain/statement-search";
import { STATEMENT_KINDS, STATEMENT_STATUSES } from "@/domain/vocabulary";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

export type StatementMatch = {
  rows: StatementRow[];
  /** How many match everything but the status, by status. */
  counts: StatementCounts;
};

/** The statements that match, newest first, without the accounts of drafts. */
export async function searchStatements(search: StatementSearch): Promise<StatementMatch> {
  const { status, ...others } = search;
  const [rows, grouped] = await Promise.all([
    prisma.statement.findMany({
      where: matchesStatement(search),
      include: { members: { where: { role: "OBJECTOR" }, include: { member: true } } },
      orderBy: [{ date: "desc" }, { id: "asc" }],
    }),
    prisma.statement.groupBy({ by: ["status"], where: matchesStatement(others), _count: true }),
  ]);
  const counts = Object.fromEntries(STATEMENT_STATUSES.map((one) => [one, 0])) as StatementCounts;
  for (const { status: one, _count } of grouped) counts[one] = _count;
  return {
    counts,
    rows: rows.flatMap(({ slug, title, kind, attribution, subject, members, ...row }) =>
      kind === "DRAFT_RESOLUTION"
        ? []
        : {
            ...{ slug, title, kind, attribution, subject },
            status: row.status,
            date: partialDay(row.date, row.datePrecision),
            objectors: members.map(({ member }) => ({ code: member.code, name: member.shortName })),
          },
    ),
  };
}

/** The condition of a search on statements, in Prisma's words. */
export function matchesStatement(search: Omit<StatementSearch, "status"> & { status?: StatementSearch["status"] }) {
  const { q, status, kind, member, role, topic, region, attribution, fromYear, toYear } = search;
  const all: Prisma.StatementWhereInput[] = [{ kind: kind ?? { in: [...STATEMENT_KINDS] } }];
  if (status !== undefined) all.push({ status });
  if (topic !== undefined) all.push({ topicSlug: topic });
  if (region !== undefined) all.push({ region });
  if (attribution !== undefined) all.push({ attribution });
  if (fromYear !== undefined) all.push({ date: { gte: new Date(`${fromYear}-01-01`) } });
  if (toYear !== undefined) all.push({ date: { lte: new Date(`${toYear}-12-31`) } });
  if (member !== undefined) {
    all.push({
      members: { some: { member: { OR: [{ code: member }, { seatCode: member }] }, ...(role && { role }) } },
    });
  }
  // The wildcards of LIKE are taken literally.
  for (const word of q?.split(/\s+/) ?? []) {
    const contains = word.replace(/[\\%_]/g, "\\$&");
    all.push({ OR: [{ title: { contains, mode: "insensitive" } }, { subject: { contains, mode: "insensitive" } }] });
  }
  return { AND: all } satisfies Prisma.StatementWhereInput;
}
