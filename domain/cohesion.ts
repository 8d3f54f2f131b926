/** How far several members vote as one: docs/methods.md, cohesion. */
import { CAST_POSITIONS, type CastPosition } from "./vocabulary";

/** How many members of a bloc did each thing in one vote. */
export type BlocTally = Record<CastPosition, number>;

/** `mean`: from 0 to 1, null without a vote. `votes`: those in which two members of the bloc or more cast a vote. */
export type Cohesion = { votes: number; mean: number | null };

/**
 * The agreement index of one vote (Hix, Noury and Roland 2005): 1 where all who cast a vote did the same, 0 where they
 * split evenly three ways. Null where nobody cast one.
 */
export function agreementIndex(tally: BlocTally): number | null {
  const cast = CAST_POSITIONS.reduce((sum, position) => sum + tally[position], 0);
  const most = Math.max(...CAST_POSITIONS.map((position) => tally[position]));
  return cast === 0 ? null : (most - (cast - most) / 2) / cast;
}

/**
 * The cohesion of a bloc: the mean of its agreement index over votes, `n` of them alike each time. A vote in which only
 * one member cast one is left out, for it agrees with itself.
 */
export function cohesionOf(tallies: Iterable<{ tally: BlocTally; n: number }>): Cohesion {
  let [votes, sum] = [0, 0];
  for (const { tally, n } of tallies) {
    const index = agreementIndex(tally);
    if (index === null || tally.YES + tally.ABSTAIN + tally.NO < 2) continue;
    votes += n;
    sum += n * index;
  }
  return { votes, mean: votes === 0 ? null : sum / votes };
}
