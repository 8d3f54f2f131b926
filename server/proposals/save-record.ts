import "server-only";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { Proposed } from "../revisions/add";
import { type Calls, type ResultOf, SAVES, type SaveKind } from "./saves";

/** What came of a save that its editor may only propose. */
type AsProposal = { status: "PROPOSED"; number: number };

/**
 * Saves a record at once, or, where an administrator publishes, keeps the change as a proposal: the same save was then done
 * up to its last check and undone, so that whatever stands against it is said now. An outage throws.
 */
export async function saveRecord<Kind extends SaveKind>(
  editor: Editor,
  kind: Kind,
  call: Calls[Kind],
): Promise<ResultOf<Kind> | AsProposal> {
  try {
    return await SAVES[kind](call, editor);
  } catch (error) {
    if (!(error instanceof Proposed)) throw error;
    const { action, entity, entityId, changes, reason } = error.revision;
    const { id } = await prisma.proposal.create({
      data: {
        userId: editor.id,
        kind,
        call: call as unknown as Prisma.InputJsonValue,
        ...{ action, entity, entityId, changes, reason },
      },
    });
    return { status: "PROPOSED", number: id };
  }
}
