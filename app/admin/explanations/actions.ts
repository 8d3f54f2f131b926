"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { explanationOf, valuesOfExplanation } from "@/components/explanations/explanation-form-values";
import { getExplanation } from "@/server/explanations/get";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { answerRecordForm, ENTERED, firstCitationOf, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves why a member voted as it did, with its first source. */
export async function newExplanationAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const input = { explanation: explanationOf(values), citation: firstCitationOf(values) };
  return answerRecordForm({
    values,
    save: (editor) => saveRecord(editor, "explanation", { input, reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves an explanation as it was changed, or takes it out. */
export async function explanationAction(key: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { key, version: numberIn(values.version) };
  const removing = values.intent === "remove";
  const input = { explanation: explanationOf(values) };
  return answerRecordForm({
    values,
    reopen: async () => {
      const [held, last] = await Promise.all([getExplanation(key), getLastChange("explanation", key)]);
      return held && { values: valuesOfExplanation(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        removing
          ? saveRecord(editor, "explanationRemoval", { opened, reason })
          : saveRecord(editor, "explanation", { input, reason, opened }, numberIn(values.replaces)),
      ),
  });
}
