import "server-only";
import type { Correction } from "@/domain/correction";
import { formatDay } from "@/domain/dates";
import type { InputIssue } from "@/domain/input-fields";
import { isMap, overtaken, type RevisedState, type RevisedValue, undoChanges } from "@/domain/revision";
import { fieldWords, valueWords } from "@/domain/revision-words";
import type { Editor } from "../auth/session";
import { getKnownNames } from "../known";
import type { SaveRecordResult } from "../saving";
import { getRevision } from "./corrections";
import { TAKERS, type Taker, type Taking } from "./takers";

type Plan = { run: (taking: Taking) => Promise<SaveRecordResult> } | { issues: InputIssue[] };

/** A change with why it cannot be taken back as the record is now, null where there is none; no issue where it can. */
export async function examineChange(id: number): Promise<{ correction: Correction; issues: InputIssue[] } | null> {
  const correction = await getRevision(id);
  if (!correction) return null;
  const plan = await planOf(correction);
  return { correction, issues: "issues" in plan ? plan.issues : [] };
}

/**
 * Takes a change back: a new revision, by the way in which the record is saved, with all its checks. REFUSED, with a
 * sentence for each field, where a later change or the record's rules stand against it.
 */
export async function takeBack(id: number, editor: Editor, why: string): Promise<SaveRecordResult> {
  const correction = await getRevision(id);
  const plan = correction ? await planOf(correction) : refused("There is no such change.");
  if ("issues" in plan) return { status: "REFUSED", issues: plan.issues };
  const day = formatDay(correction?.at.slice(0, 10) ?? "");
  return plan.run({ editor, reason: `Takes back the change of ${day}, no. ${id}: ${why}`, revision: id });
}

const refused = (message: string) => ({ issues: [{ path: "", message }] });

async function planOf(correction: Correction): Promise<Plan> {
  const { by, kind, record, action, changes } = correction;
  const taker = TAKERS[kind];
  if (by === "seed") {
    return refused("It was made when the record was compiled. Correct the record itself, with its source.");
  }
  const present = await taker.read(record);
  if (action === "DELETE") {
    if (present) return refused("The record is there again.");
    const state = Object.fromEntries(Object.entries(changes).map(([field, { from }]) => [field, from]));
    return taker.enter
      ? { run: (taking) => taker.enter?.(state, taking) ?? gone() }
      : refused("It cannot be entered anew from its history. Enter it by its form.");
  }
  if (!present) return refused("The record is no longer there, or was put to a vote: nothing is left to take back.");
  if (action === "CREATE" && !taker.remove) {
    return refused(
      "What was entered is not taken out by this, since other records may rest on it. Correct it instead.",
    );
  }
  const { memberName } = await getKnownNames();
  const later = standing(taker, present.state, correction, memberName);
  if (later.length > 0) return { issues: later };
  if (action === "UPDATE") {
    const state = undoChanges(present.state, changes);
    return { run: (taking) => taker.rewrite(present, state, taking) };
  }
  return { run: (taking) => taker.remove?.(present, taking) ?? gone() };
}

const gone = async (): Promise<SaveRecordResult> => ({ status: "CONFLICT" });

/** The fields in which the record is no longer as the change left it, each with what it says now. */
function standing(
  taker: Taker,
  state: RevisedState,
  { changes }: Correction,
  nameOf: (code: string) => string,
): InputIssue[] {
  return overtaken(state, changes)
    .filter((field) => !taker.derived?.includes(field))
    .map((field) => {
      const to = changes[field]?.to ?? null;
      const [left, now] = [to, inKeysOf(to, state[field] ?? null)].map((value) => valueWords(value, nameOf));
      const message = `${fieldWords(field)}: this change left “${left}”, and a later one “${now}”. Take that back first.`;
      return { path: field, message };
    });
}

/** Of a map only what a change is about: the positions of its members, and not of all. */
function inKeysOf(part: RevisedValue, whole: RevisedValue): RevisedValue {
  if (!isMap(part) || !isMap(whole)) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key in part));
}
