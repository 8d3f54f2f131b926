"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { sourceOfValues, valuesOfSource } from "@/components/sources/source-form-values";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { getDeskSource } from "@/server/sources/desk";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new source. */
export async function newSourceAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({
    values,
    save: (editor) =>
      saveRecord(editor, "source", { input: sourceOfValues(values), reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves the source at an address as it was changed, or takes it out. */
export async function sourceAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    reopen: async () => {
      const [held, last] = await Promise.all([getDeskSource(slug), getLastChange("source", slug)]);
      return held && { values: valuesOfSource(held.source), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        values.intent === "remove"
          ? saveRecord(editor, "sourceRemoval", { opened, reason })
          : saveRecord(editor, "source", { input: sourceOfValues(values), reason, opened }, numberIn(values.replaces)),
      ),
  });
}
