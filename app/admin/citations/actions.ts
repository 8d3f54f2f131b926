"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { removeCitation, saveCitation } from "@/server/sources/cite";
import { answerRecordForm, ENTERED, withReason } from "../answer-record-form";

const FIELDS = ["kind", "record", "source", "supports", "place"];

const citationOf = (values: Record<string, string>) =>
  Object.fromEntries(FIELDS.map((name) => [name, (values[name] ?? "").trim()]));

/** Saves what a source carries of a record. */
export async function newCitationAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({ values, save: (editor) => saveCitation(citationOf(values), editor, ENTERED) });
}

/** Saves a citation as it was changed, or takes it out. */
export async function citationAction(id: number, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const removing = values.intent === "remove";
  return answerRecordForm({
    values,
    done: removing ? "Taken out" : "Saved",
    save: (editor) =>
      withReason(values, (reason) =>
        removing ? removeCitation(id, editor, reason) : saveCitation(citationOf(values), editor, reason, { id }),
      ),
  });
}
