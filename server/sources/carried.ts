import "server-only";
import { CitationInput } from "@/domain/citation-input";
import { type InputIssue, readFields } from "@/domain/input-fields";
import { type RevisedPart, type RevisedState, type RevisedValue, revisedPart } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import { type Carried, nameOf } from "./add-citations";
import { CITATION, citationState } from "./citation-state";

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

/** The citations of a record that goes: as its own revision holds them, and each as one of its own. */
export async function listCarried(
  tx: Tx,
  of: { statementId: number } | { explanationId: number },
): Promise<{ citations: RevisedPart[]; along: { entity: "citation"; entityId: string; state: RevisedState }[] }> {
  const rows = await tx.citation.findMany({ where: of, include: CITATION, orderBy: { id: "asc" } });
  return {
    citations: rows.map(({ source, supports, place }) => revisedPart({ source: source.slug, supports, place })),
    along: rows.map((row) => ({ entity: "citation", entityId: String(row.id), state: citationState(row) })),
  };
}

/** The same as a revision that was kept holds it; nothing of one that holds none. */
export function carriedIn(value: RevisedValue | undefined): RevisedPart[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === "object") : [];
}

/** What a new record is cited with, and what the first source is called in a revision. */
type Carrying = { rows: Carried[]; named: string | null };

/** The citations to be, or the issue of a source that the record does not have. */
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
  const rows = carried.flatMap(({ source: slug = "", supports = "", place = null }) => {
    const source = bySlug.get(slug);
    return source ? [{ source, supports, place }] : [];
  });
  return { rows, named: rows[0] ? nameOf(rows[0].source) : null };
}
