import "server-only";
import type { SourceInput } from "@/domain/source-input";
import { day } from "../day";
import { prisma } from "../db";
import { CITATION, citedBy } from "./citation-state";

/** Citations of a source that its page at the desk lists. */
const CITATIONS_SHOWN = 100;

/** A citation or a claim with the way to its form. */
export type DeskLink = { id: number; text: string };

/** A source in the fields of its form, with its claims and the first of its citations, or null where there is none. */
export async function getDeskSource(slug: string): Promise<{
  source: SourceInput & { version: number };
  claims: DeskLink[];
  citations: DeskLink[];
  /** How many citations there are. */
  total: number;
} | null> {
  const row = await prisma.source.findUnique({
    where: { slug },
    include: {
      claims: { select: { id: true, words: true }, orderBy: { ordinal: "asc" } },
      citations: {
        include: CITATION,
        orderBy: { id: "asc" },
        take: CITATIONS_SHOWN,
      },
      _count: { select: { citations: true } },
    },
  });
  if (!row) return null;
  const { claims, citations, _count, accessed, ...source } = row;
  return {
    source: { ...source, accessed: accessed && day(accessed) },
    claims: claims.map(({ id, words }) => ({ id, text: `“${words}”` })),
    citations: citations.map((row) => ({ id: row.id, text: `${citedBy(row).record}: ${row.supports}` })),
    total: _count.citations,
  };
}
