import "server-only";
import type { CitedKind } from "@/domain/citation-input";
import { created } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { addBeside } from "../revisions/add";

/** A source as those who cite it need it. */
export type NamedSource = { id: number; slug: string; title: string | null; publisher: string };

/** What a source carries of a record, and where in it. */
export type Carried = { source: NamedSource; supports: string; place: string | null };

/** A record that is being saved, by the column and as citations name it in their history. */
type Cited = {
  kind: CitedKind;
  record: string;
  of: { resolutionId: number } | { voteId: string } | { statementId: number } | { explanationId: number };
};

/** Cites sources for a record that is being saved, each citation with a revision of its own beside the record's. */
export async function addCitations(
  tx: Prisma.TransactionClient,
  { kind, record, of }: Cited,
  carried: readonly Carried[],
  { editor, reason }: { editor: Editor; reason: string },
): Promise<void> {
  for (const { source, supports, place } of carried) {
    const { id } = await tx.citation.create({ data: { ...of, sourceId: source.id, supports, place } });
    const changes = created({ kind, record, source: source.slug, supports, place });
    const revision = { entity: "citation", entityId: String(id), changes, reason, source: nameOf(source) };
    await addBeside(tx, editor, { action: "CREATE", ...revision });
  }
}

/** What a source is called in a revision. */
export function nameOf({ title, publisher }: Pick<NamedSource, "title" | "publisher">): string {
  return title ?? publisher;
}
