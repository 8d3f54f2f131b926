import "server-only";
import type { Changes } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";

export type NewRevision = {
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  changes: Changes;
  reason: string;
  source: string | null;
};

/** Adds a revision in the transaction that makes the change, so that neither stands without the other. */
export async function addRevision(tx: Prisma.TransactionClient, editor: Editor, revision: NewRevision): Promise<void> {
  await tx.revision.create({ data: { ...revision, userId: editor.id, actor: editor.name } });
}
