"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { termOf, valuesOfTerm } from "@/components/members/term-form-values";
import { getTerm } from "@/server/members/term";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new term on the Council. */
export async function newTermAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const input = { term: termOf(values), source: values.restsOn ?? "" };
  return answerRecordForm({
    values,
    save: (editor) => saveRecord(editor, "term", { input, reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves a term as it was changed, or takes it out. */
export async function termAction(id: number, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { id, version: numberIn(values.version) };
  const input = { term: termOf(values), source: values.restsOn ?? "" };
  return answerRecordForm({
    values,
    reopen: async () => {
      const [held, last] = await Promise.all([getTerm(id), getLastChange("term", String(id))]);
      return held && { values: valuesOfTerm(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        values.intent === "remove"
          ? saveRecord(editor, "termRemoval", { opened, reason, source: input.source })
          : saveRecord(editor, "term", { input, reason, opened }, numberIn(values.replaces)),
      ),
  });
}
