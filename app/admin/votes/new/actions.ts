"use server";

import { withPasted } from "@/components/desk/pasted";
import { readVoteForm, stateOf, type VoteFormState, voteOf } from "@/components/desk/vote-form-values";
import { membersOn } from "@/domain/council";
import { isDay } from "@/domain/dates";
import { editorOfPost } from "@/server/auth/editor";
import { isOutage } from "@/server/outage";
import { saveRecord } from "@/server/proposals/save-record";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { listVotesOfDay } from "@/server/votes/votes-of-day";
import { ENTERED, numberIn } from "../../answer-record-form";
import { previewed } from "../previewed";
import { withOthersYes } from "../with-others-yes";

/** Answers a button of the form: saves the vote, or brings the members of its day. What was sent always comes back. */
export async function voteFormAction(_: VoteFormState, form: FormData): Promise<VoteFormState> {
  const state = stateOf(readVoteForm(form));
  try {
    const editor = await editorOfPost();
    if (typeof editor === "string") return { ...state, problem: editor };
    const { values } = state;
    const serving = isDay(values.date) ? membersOn(await listSeatedMembers(), values.date) : [];
    const intent = form.get("intent");
    if (intent === "members") return { ...state, ofTheDay: await listVotesOfDay(values.date) };
    if (intent === "paste") return { ...state, ...withPasted(values, serving) };
    if (intent === "others-yes") return { ...state, values: withOthersYes(values, serving) };
    const confirmed = intent === "confirmed";
    const call = { input: voteOf(values, serving), reason: ENTERED, confirmed };
    if (intent === "preview") return { ...state, ...(await previewed(editor, "vote", { ...call, confirmed: true })) };
    const result = await saveRecord(editor, "vote", call, numberIn(values.replaces));
    switch (result.status) {
      case "SAVED":
        return { ...state, saved: result };
      case "PROPOSED":
        return { ...state, problem: "PROPOSED" };
      case "REFUSED":
        return { ...state, issues: result.issues };
      case "DOUBTFUL":
        return { ...state, alike: result.alike };
    }
  } catch (error) {
    if (!isOutage(error)) throw error;
    console.error("A vote could not be saved: the database did not answer.");
    return { ...state, problem: "OUTAGE" };
  }
}
