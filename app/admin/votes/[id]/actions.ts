"use server";

import { withPasted } from "@/components/desk/pasted";
import { readVoteForm, stateOf, type VoteFormState, valuesOfVote, voteOf } from "@/components/desk/vote-form-values";
import { membersOn } from "@/domain/council";
import { isDay } from "@/domain/dates";
import { voteInputOf } from "@/domain/vote-state";
import { editorOfPost } from "@/server/auth/editor";
import { isOutage } from "@/server/outage";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { readVote } from "@/server/votes/vote-state";
import { listVotesOfDay } from "@/server/votes/votes-of-day";
import { numberIn, reasonIn } from "../../answer-record-form";
import { previewed } from "../previewed";
import { withOthersYes } from "../with-others-yes";

/** Answers a button of the form of a vote of the record. What was sent comes back in every case. */
export async function correctVoteAction(id: string, _: VoteFormState, form: FormData): Promise<VoteFormState> {
  const values = readVoteForm(form);
  // Whoever saves on top of another's change has seen the version that the button names.
  const onTop = form.get("onTop");
  if (typeof onTop === "string") values.version = onTop;
  const state = stateOf(values);
  try {
    const editor = await editorOfPost();
    if (typeof editor === "string") return { ...state, problem: editor };
    const serving = isDay(values.date) ? membersOn(await listSeatedMembers(), values.date) : [];
    const intent = form.get("intent");
    if (intent === "members") return { ...state, ofTheDay: await listVotesOfDay(values.date) };
    if (intent === "paste") return { ...state, ...withPasted(values, serving) };
    if (intent === "others-yes") return { ...state, values: withOthersYes(values, serving) };
    const opened = { version: numberIn(values.version) };
    const call = { id, input: voteOf(values, serving), reason: "", opened };
    if (intent === "preview") return { ...state, ...(await previewed(editor, "voteCorrection", call)) };
    const reason = reasonIn(values.changeReason);
    if ("issue" in reason) return { ...state, issues: [reason.issue] };
    const result = await saveRecord(editor, "voteCorrection", { ...call, ...reason }, numberIn(values.replaces));
    switch (result.status) {
      case "SAVED":
        return { ...state, saved: result };
      case "PROPOSED":
        return { ...state, problem: "PROPOSED" };
      case "REFUSED":
        return { ...state, issues: result.issues };
      case "CONFLICT":
        return { ...state, problem: "CONFLICT", conflict: await savedMeanwhile(id) };
    }
  } catch (error) {
    if (!isOutage(error)) throw error;
    console.error("A vote could not be saved: the database did not answer.");
    return { ...state, problem: "OUTAGE" };
  }
}

/** The vote as it is now, as its form would show it. */
async function savedMeanwhile(id: string): Promise<VoteFormState["conflict"]> {
  const [held, last] = await Promise.all([readVote(id), getLastChange("vote", id)]);
  if (!held) return null;
  const vote = voteInputOf(held.state, { citation: null, url: null });
  return { saved: valuesOfVote(vote, held.version), last };
}
