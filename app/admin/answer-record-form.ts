import {
  type FieldValues,
  type RecordFormState,
  readFieldValues,
  recordState,
} from "@/components/desk/record-form-state";
import type { LastChange } from "@/components/desk/saved-change";
import { editorOfPost } from "@/server/auth/editor";
import type { Editor } from "@/server/auth/session";
import { isOutage } from "@/server/outage";
import type { SaveRecordResult } from "@/server/saving";

type Issues = { path: string; message: string }[];

type Answer = {
  values: FieldValues;
  /** Where the issues of the record stand in the form. */
  place?: (issues: Issues, values: FieldValues) => Issues;
  /** What to say when it is done, where that is not that it is saved or taken out. */
  done?: string;
  /** The record as it is now in the fields of its form, and who changed it last; null where it is gone. */
  reopen?: () => Promise<{ values: FieldValues; last: LastChange | null } | null>;
  save: (editor: Editor) => Promise<Saving>;
};

/** What came of a save, or that it waits for an administrator. */
type Saving = SaveRecordResult | { status: "PROPOSED" };

/** Answers the form of a record: who sends it is looked at first, and what was sent comes back in every case. */
export async function answerRecordForm({
  values,
  place,
  done = values.intent === "remove" ? "Taken out" : "Saved",
  reopen,
  save,
}: Answer): Promise<RecordFormState> {
  const state = recordState(values);
  try {
    const editor = await editorOfPost();
    if (typeof editor === "string") return { ...state, problem: editor };
    const result = await save(editor);
    switch (result.status) {
      case "SAVED":
        return { ...state, saved: { href: result.href, title: result.title, done, gone: values.intent === "remove" } };
      case "PROPOSED":
        return { ...state, problem: "PROPOSED" };
      case "CONFLICT":
        return { ...state, problem: "CONFLICT", conflict: (await reopen?.()) ?? null };
      case "REFUSED":
        return { ...state, issues: place ? place(result.issues, values) : result.issues };
    }
  } catch (error) {
    if (!isOutage(error)) throw error;
    console.error("A record could not be saved: the database did not answer.");
    return { ...state, problem: "OUTAGE" };
  }
}

/** Why a record of the record is changed; without it nothing is changed, since its history would not say. */
export async function withReason(values: FieldValues, save: (reason: string) => Promise<Saving>): Promise<Saving> {
  const given = reasonIn(values.changeReason);
  return "issue" in given ? { status: "REFUSED", issues: [given.issue] } : save(given.reason);
}

/** The reason of a change as typed, at most 500 letters of it; or that it is missing. */
export function reasonIn(text: string | undefined): { reason: string } | { issue: Issues[number] } {
  const reason = (text ?? "").trim().slice(0, 500);
  if (reason !== "") return { reason };
  return { issue: { path: "changeReason", message: "Say why: it stands in the history." } };
}

/** What was sent, with the version that was seen: that of the saved record, for whoever saves on top of it. */
export function readOpened(form: FormData): FieldValues {
  const { onTop, ...values } = readFieldValues(form);
  return onTop === undefined ? values : { ...values, version: onTop };
}

/** The first source of a new record, as its form names it. */
export function firstCitationOf(values: FieldValues): Record<"source" | "supports" | "place", string | undefined> {
  const { "citation.source": source, "citation.supports": supports, "citation.place": place } = values;
  return { source, supports, place };
}

/** The number of a version or of a record in a form; one that cannot be read is none that the record has. */
export function numberIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? "") ? Number(text) : -1;
}

/** The reason of a new record: what it was entered from is beside it. */
export const ENTERED = "Entered from its source";
