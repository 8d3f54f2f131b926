import "server-only";
import type { InputIssue } from "@/domain/input-fields";
import { type RevisedState, removed } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { Conflict, type SaveRecordResult, saving } from "../saving";
import type { Rules } from "../votes/constraint-issues";
import { addBeside, addRevision } from "./add";
import { sourceOfRevision } from "./source";

/** A record that is to go: all of it, what it rests on where it says so itself, where it stood, and how its row goes. */
type Leaving = {
  state: RevisedState;
  source?: string | null;
  href: string;
  title: string;
  /** What goes with it and has a history of its own. */
  along?: { entity: string; entityId: string; state: RevisedState }[];
  remove: () => Promise<{ count: number }>;
};

type Outgoing = {
  entity: string;
  entityId: string;
  /** What the database says where something rests on it. */
  rules: Rules;
  /** What the editor names as the source, where the record has none of its own; null where a change is taken back. */
  restsOn?: string | null;
  /** Null where it is gone, or no longer as the editor has seen it; issues where something keeps it in the record. */
  find: (tx: Prisma.TransactionClient) => Promise<Leaving | { issues: InputIssue[] } | null>;
};

/**
 * Takes a record out, with a revision that holds all of it, and one of each record that goes along. CONFLICT where it is gone or
 * was changed meanwhile.
 */
export async function takeOut(
  { entity, entityId, rules, restsOn = null, find }: Outgoing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const named = sourceOfRevision(restsOn);
  if (named.issues.length > 0) return { status: "REFUSED", issues: named.issues };
  return saving(rules, async (tx) => {
    const found = await find(tx);
    if (found && "issues" in found) return { status: "REFUSED", issues: found.issues };
    const { count } = (await found?.remove()) ?? { count: 0 };
    if (!found || count === 0) throw new Conflict();
    const { state, source = named.source, href, title, along = [] } = found;
    for (const { state: gone, ...part } of along) {
      await addBeside(tx, editor, { action: "DELETE", ...part, changes: removed(gone), reason, source: null });
    }
    const revision = { entity, entityId, changes: removed(state), reason, source };
    await addRevision(tx, editor, { action: "DELETE", ...revision });
    return { status: "SAVED", href, title };
  });
}
