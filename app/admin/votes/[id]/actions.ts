"use server";

import { readVoteForm, type VoteFormState, valuesOfVote } from "@/components/desk/vote-form-values";
import { voteInputOf } from "@/domain/vote-state";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { readVote } from "@/server/votes/vote-state";
import { numberIn, reasonIn } from "../../answer-record-form";
import { answerVoteForm } from "../answer-vote-form";
import { previewed } from "../previewed";

/** Answers a button of the form of a vote of the record. */
export async function correctVoteAction(id: string, _: VoteFormState, form: FormData): Promise<VoteFormState> {
  const values = readVoteForm(form);
  // Whoever saves on top of another's change has seen the version that the button names.
  const onTop = form.get("onTop");
  if (typeof onTop === "string") values.version = onTop;
  const call = { id, opened: { version: numberIn(values.version) } };
  return answerVoteForm({
    values,
    intent: form.get("intent"),
    preview: (editor, input) => previewed(editor, "voteCorrection", { ...call, input, reason: "" }),
    async save(editor, input) {
      const given = reasonIn(values.changeReason);
      if ("issue" in given) return { status: "REFUSED", issues: [given.issue] };
      return saveRecord(editor, "voteCorrection", { ...call, ...given, input }, numberIn(values.replaces));
    },
    async reopen() {
      const [held, last] = await Promise.all([readVote(id), getLastChange("vote", id)]);
      if (!held) return null;
      const vote = voteInputOf(held.state, { citation: null, url: null });
      return { saved: valuesOfVote(vote, held.version), last };
    },
  });
}
