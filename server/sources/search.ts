import "server-only";
import type { SourceFilters, SourceSearch } from "@/domain/source-search";
import { RELIABILITIES, type Reliability } from "@/domain/vocabulary";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { SOURCE_ROW, type SourceRow, sourceRow } from "./row";

/** Sources of one page of the list. */
export const SOURCES_SHOWN = 20;

export type SourceList = {
  rows: SourceRow[];
  /** How many match. */
  total: number;
  /** How many of each kind match the words. */
  counts: Record<Reliability, number>;
};

/** The sources that match, the articles among them, the most reliable kind first, then by publisher and date. A page past the end has none. */
export async function searchSources({ q, kind, page }: SourceSearch): Promise<SourceList> {
  const words = matching({ q });
  const where = matching({ q, kind });
  const [grouped, rows] = await Promise.all([
    prisma.source.groupBy({ by: ["reliability"], where: words, _count: true }),
    prisma.source.findMany({
      where,
      orderBy: [{ reliability: "asc" }, { publisher: "asc" }, { date: "asc" }, { id: "asc" }],
      skip: (page - 1) * SOURCES_SHOWN,
      take: SOURCES_SHOWN,
      ...SOURCE_ROW,
    }),
  ]);
  const counts = Object.fromEntries(RELIABILITIES.map((one) => [one, 0])) as Record<Reliability, number>;
  for (const { reliability, _count } of grouped) counts[reliability] = _count;
  const total = kind === undefined ? RELIABILITIES.reduce((sum, one) => sum + counts[one], 0) : counts[kind];
  return { rows: rows.map(sourceRow), total, counts };
}

/** The condition of a source that has the words, and is of the kind. */
export function matching({ q, kind }: SourceFilters): Prisma.SourceWhereInput {
  return {
    ...(q !== undefined && { OR: [{ publisher: containing(q) }, { title: containing(q) }] }),
    ...(kind !== undefined && { reliability: kind }),
  };
}

// The wildcards of LIKE are taken literally.
const containing = (q: string) => ({ contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const });
