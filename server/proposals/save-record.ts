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
 * up to its last check and undone, so that whatever stands against it is said now. `replaces` is an open proposal of the
 * same editor in the place of which it comes. An outage throws.
 */
export async function saveRecord<Kind extends SaveKind>(
  editor: Editor,
  kind: Kind,
  call: Calls[Kind],
  replaces?: number,
): Promise<ResultOf<Kind> | AsProposal> {
  try {
    return await SAVES[kind](call, editor);
  } catch (error) {
    if (!(error instanceof Proposed)) throw error;
    const { action, entity, entityId, changes, reason } = error.revision;
    const kept = { kind, call: call as unknown as Prisma.InputJsonValue };
    const data = { userId: editor.id, ...kept, ...{ action, entity, entityId, changes, reason } };
    const [{ id }] = await prisma.$transaction([
      prisma.proposal.create({ data }),
      prisma.proposal.updateMany({
        where: { id: replaces ?? -1, userId: editor.id, state: "OPEN" },
        data: { state: "WITHDRAWN", decidedBy: editor.name, decidedAt: new Date() },
      }),
    ]);
    return { status: "PROPOSED", number: id };
  }
}
