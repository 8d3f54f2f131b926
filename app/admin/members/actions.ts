"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { memberOf, placeMemberIssues, valuesOfMember } from "@/components/members/member-form-values";
import { getMemberInput } from "@/server/members/save";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { answerRecordForm, ENTERED, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new state. */
export async function newMemberAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const input = { member: memberOf(values), source: values.restsOn ?? "" };
  return answerRecordForm({
    values,
    place: placeMemberIssues,
    save: (editor) => saveRecord(editor, "member", { input, reason: ENTERED }, numberIn(values.replaces)),
  });
}

/** Saves the state with a code as it was changed, or takes it out. */
export async function memberAction(code: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { code, version: numberIn(values.version) };
  const input = { member: memberOf(values), source: values.restsOn ?? "" };
  return answerRecordForm({
    values,
    place: placeMemberIssues,
    reopen: async () => {
      const [held, last] = await Promise.all([getMemberInput(code), getLastChange("member", code)]);
      return held && { values: valuesOfMember(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        values.intent === "remove"
          ? saveRecord(editor, "memberRemoval", { opened, reason, source: input.source })
          : saveRecord(editor, "member", { input, reason, opened }, numberIn(values.replaces)),
      ),
  });
}
