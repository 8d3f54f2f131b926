"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { placeStatementIssues, statementOf } from "@/components/statements/statement-form-values";
import { saveStatement } from "@/server/statements/save";
import { answerRecordForm, ENTERED, numberIn, withReason } from "../answer-record-form";

/** Saves a new statement with its first source. */
export async function newStatementAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const citation = {
    source: values["citation.source"],
    supports: values["citation.supports"],
    place: values["citation.place"],
  };
  return answerRecordForm({
    values,
    place: placeStatementIssues,
    save: (editor) => saveStatement({ statement: statementOf(values), citation }, editor, ENTERED),
  });
}

/** Saves the statement at an address as it was changed. */
export async function statementAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    place: placeStatementIssues,
    save: (editor) =>
      withReason(values, (reason) => saveStatement({ statement: statementOf(values) }, editor, reason, opened)),
  });
}
