import "server-only";
import { explainedBy } from "@/domain/explanation-input";
import { revisedName } from "@/domain/revised-name";
import type { Changes } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getKnownNames } from "../known";
import { namesOfProposed } from "../revisions/corrections";
import { type Calls, SAVES, type SaveKind } from "./saves";

/** A change that waits to be published. */
export type OpenProposal = {
  id: number;
  at: Date;
  by: string;
  own: boolean;
  kind: string;
  /** The key of the record as its form was opened; null where it is new, or is of what has no form. */
  opened: string | null;
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  /** What the record is called; null where it is gone and the change itself does not say it. */
  name: string | null;
  changes: Changes;
  reason: string;
};

/** The proposals that wait, the oldest first: all for an administrator, an editor's own for an editor. */
export async function listProposals(viewer: Editor): Promise<OpenProposal[]> {
  const rows = await prisma.proposal.findMany({
    where: { state: "OPEN", ...(viewer.role === "EDITOR" && { userId: viewer.id }) },
    include: { user: true },
    orderBy: { id: "asc" },
  });
  return (await withNames(rows)).map(
    ({ id, at, user, userId, kind, call, action, entity, entityId, name, changes, reason }) => ({
      ...{ id, at, by: user.name, own: userId === viewer.id, kind, opened: openedBy(call), entity, entityId },
      ...{ name, changes, reason },
      action: action as OpenProposal["action"],
    }),
  );
}

type Row = Prisma.ProposalGetPayload<{ include: { user: true } }>;

/** What their records are called: as they are to be, else as they are. Two members may explain one vote. */
async function withNames(rows: readonly Row[]) {
  const [held, { memberName }] = await Promise.all([namesOfProposed(rows.map(({ id }) => id)), getKnownNames()]);
  return rows.map((row) => {
    const changes = row.changes as Changes;
    const name = revisedName(changes) ?? held.get(row.id) ?? null;
    const by = row.entity === "explanation" ? `${memberName(explainedBy(row.entityId).member)}: ` : "";
    return { ...row, changes, name: name && `${by}${name}` };
  });
}

type Opened = { slug?: string; key?: string; code?: string; id?: number };

/** The record that a save was called on, by its key at that time. */
function openedBy(call: Prisma.JsonValue): string | null {
  const { id, opened } = call as { id?: string | number; opened?: Opened };
  const key = id ?? opened?.slug ?? opened?.key ?? opened?.code ?? opened?.id;
  return key === undefined ? null : String(key);
}

/** A proposal that was decided on, and what was said of it. */
export type DecidedProposal = Omit<OpenProposal, "own" | "kind" | "opened"> & {
  state: "PUBLISHED" | "DECLINED" | "WITHDRAWN";
  decidedBy: string | null;
  decidedAt: Date | null;
  decision: string | null;
};

/** The proposals that were decided on last, the latest first: all for an administrator, an editor's own for an editor. */
export async function listDecided(viewer: Editor, most: number): Promise<DecidedProposal[]> {
  const rows = await prisma.proposal.findMany({
    where: { state: { not: "OPEN" }, ...(viewer.role === "EDITOR" && { userId: viewer.id }) },
    include: { user: true },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return (await withNames(rows)).map(
    ({ id, at, user, entity, entityId, name, changes, reason, decidedBy, decidedAt, decision, ...row }) => ({
      ...{ id, at, by: user.name, entity, entityId, name, changes, reason, decidedBy, decidedAt, decision },
      action: row.action as DecidedProposal["action"],
      state: row.state as DecidedProposal["state"],
    }),
  );
}

/** An open proposal with the save that it was made with, as an administrator or its own editor may see it; else null. */
export async function getProposal(id: number, viewer: Editor) {
  const proposal = (await listProposals(viewer)).find((one) => one.id === id);
  if (!proposal) return null;
  const { kind, call } = await prisma.proposal.findUniqueOrThrow({ where: { id }, select: { kind: true, call: true } });
  // They were kept together, by saveRecord.
  return { proposal, kind: kind as SaveKind, call: call as Calls[SaveKind] };
}

/** What came of a decision: done, or why nothing was done. */
export type Decided = { done: string } | { refused: string };

/**
 * Publishes a proposal by the save that it was made with: its editor stands in the history as who changed the record, the
 * administrator as who published it. Refused where the record was changed since, or what it rests on no longer holds.
 */
export async function publish(id: number, by: Editor): Promise<Decided> {
  return deciding(id, async (tx, proposal) => {
    const { id: userId, name, email, role } = proposal.user;
    const author: Editor = { id: userId, name, email, role, publishedBy: by.name };
    // The kind and what it is called with were kept together, by saveRecord.
    const save = SAVES[proposal.kind as SaveKind] as (
      call: unknown,
      by: Editor,
    ) => ReturnType<(typeof SAVES)[SaveKind]>;
    const result = await save(proposal.call, author);
    if (result.status === "CONFLICT") {
      return { refused: "The record was changed since this was proposed: decline it, and say so to who proposed it." };
    }
    if (result.status === "REFUSED") {
      return { refused: `It no longer holds: ${result.issues.map(({ message }) => message).join(" ")}` };
    }
    if (result.status === "DOUBTFUL")
      return { refused: "A vote of the same day with the same positions was entered since." };
    await close(tx, id, by, "PUBLISHED", null);
    return { done: `Proposal ${id} is published` };
  });
}

/** Declines a proposal, with the reason, which its editor is shown. */
export function decline(id: number, reason: string, by: Editor): Promise<Decided> {
  return deciding(id, async (tx) => {
    await close(tx, id, by, "DECLINED", reason);
    return { done: `Proposal ${id} is declined` };
  });
}

/** Takes one's own proposal back. */
export function withdrawProposal(id: number, by: Editor): Promise<Decided> {
  return deciding(id, async (tx, proposal) => {
    if (proposal.userId !== by.id) return { refused: "This proposal is somebody else’s." };
    await close(tx, id, by, "WITHDRAWN", null);
    return { done: `Proposal ${id} is withdrawn` };
  });
}

/** Holds the proposal while it is decided on, so that of two decisions at once the second meets the first's. */
async function deciding(
  id: number,
  decide: (tx: Prisma.TransactionClient, proposal: Row) => Promise<Decided>,
): Promise<Decided> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`select from app_proposal where id = ${id} for update`;
      const proposal = await tx.proposal.findUnique({ where: { id, state: "OPEN" }, include: { user: true } });
      return proposal ? decide(tx, proposal) : { refused: "This proposal was decided on meanwhile." };
    },
    { timeout: 14_000 },
  );
}

async function close(
  tx: Prisma.TransactionClient,
  id: number,
  by: Editor,
  state: "PUBLISHED" | "DECLINED" | "WITHDRAWN",
  decision: string | null,
): Promise<void> {
  await tx.proposal.update({ where: { id }, data: { state, decision, decidedBy: by.name, decidedAt: new Date() } });
}
