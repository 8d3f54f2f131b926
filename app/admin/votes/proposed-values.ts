import { type VoteFormValues, valuesOfVote } from "@/components/desk/vote-form-values";
import { VoteInput } from "@/domain/vote-input";
import { ownProposal } from "../own-proposal";

/** The form of a vote as its editor filled it in for an open proposal; null where that is none of theirs, or of another vote. */
export async function proposedValues(
  number: string | string[] | undefined,
  vote: string | null,
): Promise<VoteFormValues | null> {
  const held = await ownProposal(number, vote === null ? "vote" : "voteCorrection", vote);
  const parsed = VoteInput.safeParse(held?.call.input);
  if (!held || !parsed.success) return null;
  const { citation, url } = parsed.data.source;
  return {
    ...valuesOfVote(parsed.data, held.version),
    ...(vote === null && { version: "" }),
    ...held.beside,
    source: url ?? citation ?? "",
  };
}
