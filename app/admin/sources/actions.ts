"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { sourceOfValues } from "@/components/sources/source-form-values";
import { saveSource } from "@/server/sources/save";
import { answerRecordForm, ENTERED, numberIn, withReason } from "../answer-record-form";

/** Saves a new source. */
export async function newSourceAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({ values, save: (editor) => saveSource(sourceOfValues(values), editor, ENTERED) });
}

/** Saves the source at an address as it was changed. */
export async function sourceAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    save: (editor) => withReason(values, (reason) => saveSource(sourceOfValues(values), editor, reason, opened)),
  });
}
