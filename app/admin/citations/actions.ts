"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { valuesOfCitation } from "@/components/sources/citation-values";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { getCitation } from "@/server/sources/cite";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

const FIELDS = ["kind", "record", "source", "supports", "place"];

const citationOf = (values: Record<string, string>) =>
  Object.fromEntries(FIELDS.map((name) => [name, (values[name] ?? "").trim()]));

/** Saves what a source carries of a record. */
export async function newCitationAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({
    values,
    save: (editor) =>
      saveRecord(editor, "citation", { input: citationOf(values), reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves a citation as it was changed, or takes it out. */
export async function citationAction(id: number, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { id, version: numberIn(values.version) };
  const removing = values.intent === "remove";
  return answerRecordForm({
    values,
    reopen: async () => {
      const [held, last] = await Promise.all([getCitation(id), getLastChange("citation", String(id))]);
      return held && { values: valuesOfCitation(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        removing
          ? saveRecord(editor, "citationRemoval", { opened, reason })
          : saveRecord(editor, "citation", { input: citationOf(values), reason, opened }, numberIn(values.replaces)),
      ),
  });
}
