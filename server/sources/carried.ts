import "server-only";
import { CitationInput } from "@/domain/citation-input";
import { type InputIssue, readFields } from "@/domain/input-fields";
import { type RevisedPart, type RevisedValue, revisedPart } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";

type Tx = Prisma.TransactionClient;

/** What the first source of a new record carries, and where in it. */
const FirstCitation = CitationInput.omit({ kind: true, record: true });

/** What a new record is cited with, as its form sends it, or what is wrong with that. */
export function readFirstCitation(raw: unknown): { carried: RevisedPart[]; issues: InputIssue[] } {
  const { fields, issues } = readFields(FirstCitation, raw);
  return {
    carried: [revisedPart({ source: null, supports: null, place: null, ...fields })],
    issues: issues.map(({ path, message }) => ({ path: `citation.${path}`, message })),
  };
}

/** What sources carry of a record, as the revision has it that takes the record out with them. */
export async function listCarried(
  tx: Tx,
  of: { statementId: number } | { explanationId: number },
): Promise<RevisedPart[]> {
  const rows = await tx.citation.findMany({ where: of, include: { source: true }, orderBy: { id: "asc" } });
  return rows.map(({ source, supports, place }) => revisedPart({ source: source.slug, supports, place }));
}

/** The same as a revision that was kept holds it; nothing of one that holds none. */
export function carriedIn(value: RevisedValue | undefined): RevisedPart[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === "object") : [];
}

/** A source of a new record: its row, and what it is called in a revision. */
type Carrying = {
  rows: { sourceId: number; supports: string; place: string | null }[];
  /** What the first is called in a revision. */
  named: string | null;
};

/** The rows of citations to be, or the issue of a source that the record does not have. */
export async function findCarrying(
  tx: Tx,
  carried: readonly RevisedPart[],
): Promise<Carrying | { issues: InputIssue[] }> {
  const slugs = carried.map(({ source = "" }) => source);
  const sources = await tx.source.findMany({ where: { slug: { in: slugs } } });
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const lost = slugs.find((slug) => !bySlug.has(slug));
  if (lost !== undefined) {
    return { issues: [{ path: "citation.source", message: `There is no source “${lost}”. Enter it first.` }] };
  }
  const first = bySlug.get(slugs[0] ?? "");
  return {
    named: first?.title ?? first?.publisher ?? null,
    rows: carried.map(({ source = "", supports = "", place = null }) => {
      return { sourceId: bySlug.get(source)?.id ?? 0, supports, place };
    }),
  };
}
