import type { VoteKind } from "./vocabulary";
import { isPart } from "./vote-kind";

/**
 * The vote on the text as a whole, the last of them where it was taken more than once; null where only parts of it were
 * voted on, as in the sixteen votes on S/3502.
 */
export function principalVote<Vote extends { kind: VoteKind }>(votes: readonly Vote[]): Vote | null {
  return votes.findLast((vote) => !isPart(vote.kind)) ?? null;
}
