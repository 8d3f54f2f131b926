"use server";

import { claimOf, placeDeskClaimIssues, valuesOfClaim } from "@/components/claims/desk-claim-values";
import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { getClaimInput } from "@/server/claims/save";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves what a source claims. */
export async function newClaimAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  return answerRecordForm({
    values,
    place: placeDeskClaimIssues,
    save: (editor) =>
      saveRecord(editor, "claim", { input: claimOf(values), reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves a claim as it was changed, or takes it out. */
export async function claimAction(id: number, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { id, version: numberIn(values.version) };
  const removing = values.intent === "remove";
  return answerRecordForm({
    values,
    place: placeDeskClaimIssues,
    reopen: async () => {
      const [held, last] = await Promise.all([getClaimInput(id), getLastChange("claim", String(id))]);
      return held && { values: valuesOfClaim(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        removing
          ? saveRecord(editor, "claimRemoval", { opened, reason })
          : saveRecord(editor, "claim", { input: claimOf(values), reason, opened }, numberIn(values.replaces)),
      ),
  });
}
