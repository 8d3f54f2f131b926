"use server";

import { readVoteForm, type VoteFormState } from "@/components/desk/vote-form-values";
import { saveRecord } from "@/server/proposals/save-record";
import { ENTERED, numberIn } from "../../answer-record-form";
import { answerVoteForm } from "../answer-vote-form";
import { previewed } from "../previewed";

/** Answers a button of the form of a new vote. */
export async function voteFormAction(_: VoteFormState, form: FormData): Promise<VoteFormState> {
  const [values, intent] = [readVoteForm(form), form.get("intent")];
  const call = { reason: ENTERED, confirmed: intent === "confirmed" };
  return answerVoteForm({
    values,
    intent,
    preview: (editor, input) => previewed(editor, "vote", { ...call, input, confirmed: true }),
    save: (editor, input) => saveRecord(editor, "vote", { ...call, input }, numberIn(values.replaces)),
  });
}
