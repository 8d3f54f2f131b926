import { withPasted } from "@/components/desk/pasted";
import { stateOf, type VoteFormState, type VoteFormValues, voteOf } from "@/components/desk/vote-form-values";
import { membersOn } from "@/domain/council";
import { isDay } from "@/domain/dates";
import { editorOfPost } from "@/server/auth/editor";
import type { Editor } from "@/server/auth/session";
import { isOutage } from "@/server/outage";
import type { ResultOf } from "@/server/proposals/saves";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { listVotesOfDay } from "@/server/votes/votes-of-day";
import { withOthersYes } from "./with-others-yes";

/** What the fields describe, to be checked. */
type Raw = ReturnType<typeof voteOf>;

type Answer = {
  values: VoteFormValues;
  /** The button that sent the form. */
  intent: FormDataEntryValue | null;
  preview: (editor: Editor, input: Raw) => Promise<Partial<VoteFormState>>;
  save: (editor: Editor, input: Raw) => Promise<ResultOf<"vote"> | ResultOf<"voteCorrection"> | { status: "PROPOSED" }>;
  /** The vote as somebody else saved it meanwhile. */
  reopen?: () => Promise<VoteFormState["conflict"]>;
};

/** Answers a button of the form of a vote: saves it, shows it, or fills in. What was sent comes back in every case. */
export async function answerVoteForm({ values, intent, preview, save, reopen }: Answer): Promise<VoteFormState> {
  const state = stateOf(values);
  try {
    const editor = await editorOfPost();
    if (typeof editor === "string") return { ...state, problem: editor };
    const serving = isDay(values.date) ? membersOn(await listSeatedMembers(), values.date) : [];
    if (intent === "members") return { ...state, ofTheDay: await listVotesOfDay(values.date) };
    if (intent === "paste") return { ...state, ...withPasted(values, serving) };
    if (intent === "others-yes") return { ...state, values: withOthersYes(values, serving) };
    const input = voteOf(values, serving);
    if (intent === "preview") return { ...state, ...(await preview(editor, input)) };
    const result = await save(editor, input);
    switch (result.status) {
      case "SAVED":
        return { ...state, saved: result };
      case "PROPOSED":
        return { ...state, problem: "PROPOSED" };
      case "REFUSED":
        return { ...state, issues: result.issues };
      case "DOUBTFUL":
        return { ...state, alike: result.alike };
      case "CONFLICT":
        return { ...state, problem: "CONFLICT", conflict: (await reopen?.()) ?? null };
    }
  } catch (error) {
    if (!isOutage(error)) throw error;
    console.error("A vote could not be saved: the database did not answer.");
    return { ...state, problem: "OUTAGE" };
  }
}
