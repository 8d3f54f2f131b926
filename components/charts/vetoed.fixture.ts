import type { VoteRow } from "@/domain/record";
import type { PermanentSeat, VetoedVote } from "@/domain/veto-figures";

/** A vetoed vote with what the pictures of vetoes need of it. */
export function vetoed(draft: string, date: string, seats: PermanentSeat[], topic: string | null = null): VetoedVote {
  const vote: VoteRow = {
    id: draft,
    slug: draft.toLowerCase().replaceAll("/", "-"),
    symbol: null,
    draft,
    title: draft,
    agenda: null,
    topic: topic === null ? null : { slug: topic.toLowerCase(), name: topic },
    date,
    meeting: null,
    kind: "RESOLUTION",
    procedural: false,
    modality: "RECORDED",
    outcome: "VETOED",
    tally: null,
    memberVotes: [],
  };
  return { vote, seats };
}
