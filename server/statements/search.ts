import "server-only";
import type { StatementCounts, StatementRow } from "@/domain/statement-list";
import { STATEMENTS_SHOWN, type StatementSearch } from "@/domain/statement-search";
import { STATEMENT_KINDS, STATEMENT_STATUSES, type StatementKind } from "@/domain/vocabulary";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

export type StatementMatch = {
  rows: StatementRow[];
  /** How many match everything but the status, by status. */
  counts: StatementCounts;
  /** How many match everything but the kind, by kind. */
  kinds: Record<StatementKind, number>;
  /** How many match. */
  total: number;
};

/** A page of the statements that match, newest first, without the accounts of drafts. A page past the end has none. */
export async function searchStatements(search: StatementSearch, page = 1): Promise<StatementMatch> {
  const { status, ...others } = search;
  const { kind: _, ...ofAnyKind } = search;
  const [rows, grouped, byKind] = await Promise.all([
    prisma.statement.findMany({
      where: matchesStatement(search),
      include: { members: { where: { role: "OBJECTOR" }, include: { member: true } } },
      orderBy: [{ date: "desc" }, { id: "asc" }],
      skip: (page - 1) * STATEMENTS_SHOWN,
      take: STATEMENTS_SHOWN,
    }),
    prisma.statement.groupBy({ by: ["status"], where: matchesStatement(others), _count: true }),
    prisma.statement.groupBy({ by: ["kind"], where: matchesStatement(ofAnyKind), _count: true }),
  ]);
  const counts = Object.fromEntries(STATEMENT_STATUSES.map((one) => [one, 0])) as StatementCounts;
  for (const { status: one, _count } of grouped) counts[one] = _count;
  const kinds = Object.fromEntries(
    STATEMENT_KINDS.map((one) => [one, byKind.find(({ kind }) => kind === one)?._count ?? 0]),
  ) as Record<StatementKind, number>;
  const total = status === undefined ? STATEMENT_STATUSES.reduce((sum, one) => sum + counts[one], 0) : counts[status];
  return {
    counts,
    kinds,
    total,
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
  return { AND: [...all, ...hasWords(q)] } satisfies Prisma.StatementWhereInput;
}

/** The conditions that each of the words is in the title or the subject; none where no words are given. */
export function hasWords(words: string | undefined): Prisma.StatementWhereInput[] {
  return (words?.split(/\s+/) ?? []).map((word) => {
    // The wildcards of LIKE are taken literally.
    const contains = word.replace(/[\\%_]/g, "\\$&");
    return { OR: [{ title: { contains, mode: "insensitive" } }, { subject: { contains, mode: "insensitive" } }] };
  });
}
