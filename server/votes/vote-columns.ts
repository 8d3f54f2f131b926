import "server-only";
import type { GoodVote } from "@/domain/check-vote";
import { isPart } from "@/domain/vote-kind";
import type { VoteState } from "@/domain/vote-state";

/** What a checked vote writes into its own row, apart from its text, its day and its place among the votes on the text. */
export function voteColumns({ vote, outcome, tally }: GoodVote) {
  return {
    kind: vote.kind,
    procedural: vote.procedural,
    modality: vote.modality,
    outcome,
    yes: tally?.yes ?? null,
    no: tally?.no ?? null,
    abstain: tally?.abstain ?? null,
    notVoting: tally?.notVoting ?? null,
    meetingSymbol: vote.meeting,
    writtenProcedure: vote.writtenProcedure,
    title: vote.partTitle,
    symbol: isPart(vote.kind) ? vote.draft : null,
    note: vote.note,
  } satisfies Partial<VoteState>;
}
