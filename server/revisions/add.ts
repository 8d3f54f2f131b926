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

/** Undoes the transaction of a save that its editor may only propose, and carries the revision that it would have added. */
export class Proposed extends Error {
  override name = "Proposed";

  constructor(readonly revision: NewRevision) {
    super("This editor proposes changes, and an administrator publishes them");
  }
}

/**
 * Adds a revision in the transaction that makes the change, so that neither stands without the other. It is the last that
 * a save does: for an editor who only proposes, all rules are checked now and Proposed is thrown, which undoes the save. An
 * update that changed nothing has none.
 */
export async function addRevision(tx: Prisma.TransactionClient, editor: Editor, revision: NewRevision): Promise<void> {
  if (revision.action === "UPDATE" && Object.keys(revision.changes).length === 0) return;
  if (editor.proposes) {
    await tx.$executeRaw`set constraints all immediate`;
    await editor.looks?.(tx, revision);
    throw new Proposed(revision);
  }
  await write(tx, editor, revision);
}

/**
 * Adds the revision of what is written or goes along with a record: its first source, its citations. Of a save that is only
 * proposed nothing is added: the record's own revision undoes all of it.
 */
export async function addBeside(tx: Prisma.TransactionClient, editor: Editor, revision: NewRevision): Promise<void> {
  if (!editor.proposes) await write(tx, editor, revision);
}

async function write(tx: Prisma.TransactionClient, editor: Editor, revision: NewRevision): Promise<void> {
  const { id: userId, name: actor, publishedBy = null } = editor;
  await tx.revision.create({ data: { ...revision, userId, actor, publishedBy } });
}
