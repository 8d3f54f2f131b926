"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { saveRecord } from "@/server/proposals/save-record";
import { answerRecordForm, withReason } from "../../answer-record-form";

/** Takes a change back, or says what stands against it. */
export async function takeBackAction(id: number, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({
    values,
    done: "Taken back",
    save: (editor) => withReason(values, (reason) => saveRecord(editor, "takingBack", { id, reason })),
  });
}
