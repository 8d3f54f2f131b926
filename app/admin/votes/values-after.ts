import { readVoteForm, type VoteFormValues } from "@/components/desk/vote-form-values";
import { readVote } from "@/server/votes/vote-state";

/** A form with what a vote shares with the next one of its meeting, which is never a position; null without such a vote. */
export async function valuesAfter(vote: string | string[] | undefined): Promise<VoteFormValues | null> {
  const held = typeof vote === "string" ? await readVote(vote) : null;
  if (!held) return null;
  const { state } = held;
  return {
    ...readVoteForm(new URLSearchParams()),
    date: state.date,
    meeting: state.meetingSymbol ?? "",
    topic: state["text.topic"] ?? "",
    agenda: state["text.agenda"] ?? "",
  };
}
