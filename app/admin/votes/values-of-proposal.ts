import { type VoteFormValues, valuesOfVote } from "@/components/desk/vote-form-values";
import { VoteInput } from "@/domain/vote-input";
import type { Editor } from "@/server/auth/session";
import { getProposal } from "@/server/proposals/decide";
import { numberIn } from "../answer-record-form";

/** The form of a vote as its editor filled it in for an open proposal; null where that is none of theirs, or of another vote. */
export async function valuesOfProposal(
  number: string | string[] | undefined,
  editor: Editor,
  vote: string | null,
): Promise<VoteFormValues | null> {
  const held = typeof number === "string" ? await getProposal(numberIn(number), editor) : null;
  if (!held?.proposal.own) return null;
  const call = held.call as { input?: unknown; id?: string; reason: string; opened?: { version: number } };
  const parsed = VoteInput.safeParse(call.input);
  if (held.kind !== (vote === null ? "vote" : "voteCorrection") || (call.id ?? null) !== vote || !parsed.success) {
    return null;
  }
  return {
    ...valuesOfVote(parsed.data, call.opened?.version ?? 0),
    ...(vote === null ? { version: "" } : { changeReason: call.reason }),
    source: parsed.data.source.url ?? parsed.data.source.citation ?? "",
    replaces: String(held.proposal.id),
  };
}
