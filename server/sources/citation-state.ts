import "server-only";
import type { CitedKind } from "@/domain/citation-input";
import { explanationKey } from "@/domain/explanation-input";
import type { Prisma } from "@/prisma/client/client";

/** What of a citation its form and its history name. */
export const CITATION = {
  source: true,
  resolution: { select: { slug: true } },
  statement: { select: { slug: true } },
  explanation: { select: { voteId: true, memberCode: true } },
} satisfies Prisma.CitationInclude;

type Row = Prisma.CitationGetPayload<{ include: typeof CITATION }>;

/** The kind of record that a citation is of, and the record's address or key. */
function citedBy({ resolution, statement, explanation, voteId }: Omit<Row, "source">): {
  kind: CitedKind;
  record: string;
} {
  if (resolution) return { kind: "resolution", record: resolution.slug };
  if (statement) return { kind: "statement", record: statement.slug };
  if (!explanation) return { kind: "vote", record: voteId ?? "" };
  return { kind: "explanation", record: explanationKey({ vote: explanation.voteId, member: explanation.memberCode }) };
}

/** A citation in the fields of its form. */
export function citationState(row: Row) {
  return { ...citedBy(row), source: row.source.slug, supports: row.supports, place: row.place };
}
