import "server-only";
import { isSlug } from "@/domain/slug";
import type { Yield } from "@/domain/source-page";
import type { SourceFilters } from "@/domain/source-search";
import { prisma } from "../db";
import { SOURCE_ROW, type SourceRow, sourceRow } from "./row";
import { matching } from "./search";
import { listYields, type YieldsOf } from "./yields";

/** The five founding articles that match, oldest first. */
export async function listArticles(filters: SourceFilters = {}): Promise<SourceRow[]> {
  const where = { ...matching(filters), article: { not: null } };
  const rows = await prisma.source.findMany({ where, orderBy: { article: "asc" }, ...SOURCE_ROW });
  return rows.map(sourceRow);
}

/** Every source that matches and that the record cites, the articles apart, by kind and publisher. */
export async function listSources(filters: SourceFilters = {}): Promise<SourceRow[]> {
  const rows = await prisma.source.findMany({
    where: { ...matching(filters), article: null },
    orderBy: [{ reliability: "asc" }, { publisher: "asc" }, { date: "asc" }],
    ...SOURCE_ROW,
  });
  return rows.map(sourceRow);
}

/** One source with its first records, or those of another page; null where there is none at this address. */
export async function getSource(
  slug: string,
  which: YieldsOf = { page: 1, size: 200 },
): Promise<(SourceRow & { yields: Yield[] }) | null> {
  if (!isSlug(slug)) return null;
  const source = await prisma.source.findUnique({ where: { slug }, ...SOURCE_ROW });
  return source && { ...sourceRow(source), yields: await listYields(source, which) };
}
