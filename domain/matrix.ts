/** The shares of every pair among several members, and how far they vote as one. */
import { type Ballot, blocTallies, type PairShares, pairShares } from "./ballots";
import { type Cohesion, cohesionOf } from "./cohesion";
import { bridged, distancesOf } from "./distances";
import { seriate } from "./seriation";

export type Matrix = { members: string[]; pairs: PairShares[]; cohesion: Cohesion };

/** Every pair once, in the order of the members, and the cohesion of them all; zeros and nulls without a vote. */
export function matrixOf(members: readonly string[], ballots: readonly Ballot[]): Matrix {
  return {
    members: [...members],
    pairs: pairShares(members, ballots),
    cohesion: cohesionOf(blocTallies(members, ballots)),
  };
}

/** How the members of a matrix are put in order: neighbours alike, or as they are given. */
export type MatrixOrder = { sort: "similarity" | "name"; permanentFirst: boolean };

/**
 * The members in the order asked for. By similarity, neighbours are as alike as an average-linkage tree allows
 * (`seriate`); by name, they stay as they are given. With `permanentFirst` the permanent ones are ordered among
 * themselves, and the others after them.
 */
export function inOrder<Member extends { seat: string; permanent: boolean }>(
  members: readonly Member[],
  pairs: readonly PairShares[],
  { sort, permanentFirst }: MatrixOrder,
): Member[] {
  const groups = permanentFirst
    ? [members.filter(({ permanent }) => permanent), members.filter(({ permanent }) => !permanent)]
    : [members];
  if (sort === "name") return groups.flat();
  return groups.flatMap((group) => {
    const distances = distancesOf(
      group.map(({ seat }) => seat),
      pairs,
    );
    return seriate(bridged(distances)).flatMap((place) => group[place] ?? []);
  });
}
