"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { placeTextIssues, textOf, valuesOfText } from "@/components/desk/text-form-values";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { readText } from "@/server/votes/save-text";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new text that never came to a vote. */
export async function newTextAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({
    values,
    place: placeTextIssues,
    save: (editor) => saveRecord(editor, "text", { input: textOf(values), reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves the text at an address as it was corrected. */
export async function textAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    place: placeTextIssues,
    reopen: async () => {
      const [held, last] = await Promise.all([readText(slug), getLastChange("resolution", slug)]);
      return held && { values: valuesOfText(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        saveRecord(editor, "text", { input: textOf(values), reason, opened }, numberIn(values.replaces)),
      ),
  });
}
