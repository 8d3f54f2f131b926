"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { placeStatementIssues, statementOf, valuesOfStatement } from "@/components/statements/statement-form-values";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { getStatementInput } from "@/server/statements/input";
import { answerRecordForm, ENTERED, firstCitationOf, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new statement with its first source. */
export async function newStatementAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const citation = firstCitationOf(values);
  return answerRecordForm({
    values,
    place: placeStatementIssues,
    save: (editor) =>
      saveRecord(
        editor,
        "statement",
        { input: { statement: statementOf(values), citation }, reason: ENTERED },
        numberIn(values.replaces),
      ),
  });
}

/** Saves the statement at an address as it was changed, or takes it out. */
export async function statementAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    place: placeStatementIssues,
    reopen: async () => {
      const [held, last] = await Promise.all([getStatementInput(slug), getLastChange("statement", slug)]);
      return held && { values: valuesOfStatement(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        values.intent === "remove"
          ? saveRecord(editor, "statementRemoval", { opened, reason })
          : saveRecord(
              editor,
              "statement",
              { input: { statement: statementOf(values) }, reason, opened },
              numberIn(values.replaces),
            ),
      ),
  });
}
