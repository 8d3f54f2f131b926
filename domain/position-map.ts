/** The map of positions: members placed by how alike they vote. docs/methods.md, the map of positions. */
import type { PairShares } from "./ballots";
import { bridged, distancesOf } from "./distances";
import { FEWEST_FOR_A_SHARE } from "./figures";
import { oriented } from "./orientation";
import { classicalScaling, type Point } from "./scaling";

export type Placed = { member: string } & Point;

/** `votes`: it cast fewer than ten. `partners`: with more than a third of the others it has fewer than ten in common. */
export type LeftOut = { member: string; why: "votes" | "partners" };

/**
 * `distances`: between the placed members, in their order; null where fewer than ten votes are in common, so that the map
 * used the shortest way over others (`bridged` such pairs of all `pairs`). `explained` and `stress` as in `Scaling`.
 */
export type PositionMap = {
  placed: Placed[];
  leftOut: LeftOut[];
  distances: (number | null)[][];
  pairs: number;
  bridged: number;
  explained: number | null;
  stress: number;
};

/** Places the members by one less half credit, turned so that maps of different years read alike. */
export function positionMap(
  members: readonly string[],
  pairs: readonly Pick<PairShares, "a" | "b" | "n" | "half">[],
  cast: ReadonlyMap<string, number>,
): PositionMap {
  const voting = members.filter((member) => (cast.get(member) ?? 0) >= FEWEST_FOR_A_SHARE);
  const kept = withPartners(voting, pairs, cast);
  const distances = distancesOf(kept, pairs);
  const { points, explained, stress } = classicalScaling(bridged(distances));
  const turned = oriented(kept, points);
  return {
    placed: kept.map((member, index) => ({ member, ...(turned[index] ?? { x: 0, y: 0 }) })),
    leftOut: members
      .filter((member) => !kept.includes(member))
      .map((member) => ({ member, why: voting.includes(member) ? "partners" : "votes" })),
    distances,
    pairs: (kept.length ** 2 - kept.length) / 2,
    bridged: distances.flat().filter((distance) => distance === null).length / 2,
    explained,
    stress,
  };
}

/**
 * The members of whom each has ten votes in common with at least two thirds of the others; the one with the fewest such partners
 * goes first (then the one with the fewest votes), and the rest is judged again.
 */
function withPartners(
  members: readonly string[],
  pairs: readonly Pick<PairShares, "a" | "b" | "n" | "half">[],
  cast: ReadonlyMap<string, number>,
): string[] {
  let kept = [...members];
  for (;;) {
    const counted = distancesOf(kept, pairs).map((row, index) => ({
      member: kept[index] ?? "",
      partners: row.filter((distance) => distance !== null).length - 1,
      votes: cast.get(kept[index] ?? "") ?? 0,
    }));
    const [last] = counted.toSorted((one, other) => one.partners - other.partners || one.votes - other.votes);
    if (last === undefined || last.partners * 3 >= (kept.length - 1) * 2) return kept;
    kept = kept.filter((member) => member !== last.member);
  }
}
