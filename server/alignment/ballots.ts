import "server-only";
import type { Ballot } from "@/domain/ballots";
import { CHINA_SEATED } from "@/domain/council";
import { castPositions, type VoteKind } from "./counted-vote";
import { getRecordedVotes } from "./recorded-votes";

/** The days to count, both included. China counts from `chinaFrom` where that is later; 1971-10-25 unless said. */
export type Span = { from: string; to: string; chinaFrom?: string | undefined };

/** Every recorded vote of the span, those that went alike together. */
export async function listBallots({ from, to, chinaFrom = CHINA_SEATED }: Span): Promise<Ballot[]> {
  const { votes } = await getRecordedVotes();
  const without = grouped(votes.kinds({ from, to, before: chinaFrom }));
  for (const { positions } of without) positions.delete("CHN");
  const [since = from] = [from, chinaFrom].sort().reverse();
  return [...without, ...grouped(votes.kinds({ from: since, to }))];
}

/** Kinds that differ in year and topic alone, together. */
function grouped(kinds: Iterable<[VoteKind, number]>) {
  const ballots = new Map<string, Ballot & { positions: ReturnType<typeof castPositions> }>();
  for (const [kind, n] of kinds) {
    const { contested, adopted } = kind;
    const key = `${kind.positions}${contested}${adopted}`;
    const known = ballots.get(key);
    if (known) known.n += n;
    else ballots.set(key, { positions: castPositions(kind), contested, adopted, n });
  }
  return [...ballots.values()];
}
