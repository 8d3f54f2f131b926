import "server-only";
import type { VoteInput } from "@/domain/vote-input";

/** What the vote on a text says of it, as columns of its row. Subjects that are left out stay as they are. */
export function textColumns({ symbol, draft, title, officialTitle, agenda, sponsors, subjects }: VoteInput) {
  return { symbol, draftSymbol: draft, title, officialTitle, agenda, sponsors, ...(subjects && { subjects }) };
}
