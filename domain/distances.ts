/** How far members are apart in their votes, as a matrix: docs/methods.md, distance. */
import type { PairShares } from "./ballots";
import { FEWEST_FOR_A_SHARE } from "./figures";

/** What a distance is made of. */
type Apart = Pick<PairShares, "a" | "b" | "n" | "half">;

/** From 0, always the same vote, to 1, always Yes against No; rows and columns in the order of the members. */
export type Distances = number[][];

/** One less half credit for every two members; null where they have fewer than ten votes in common. */
export function distancesOf(members: readonly string[], pairs: Iterable<Apart>): (number | null)[][] {
  const place = new Map(members.map((member, index) => [member, index]));
  const distances = members.map((_, row) => members.map((_, column): number | null => (row === column ? 0 : null)));
  for (const { a, b, n, half } of pairs) {
    const [row, column] = [place.get(a), place.get(b)];
    if (row === undefined || column === undefined || half === null || n < FEWEST_FOR_A_SHARE) continue;
    setBoth(distances, row, column, 1 - half);
  }
  return distances;
}

/**
 * The distances with each gap filled by the shortest way over other members (Floyd 1962), which is never too short where
 * the votes are the same; at most 1, and 1 where there is no way.
 */
export function bridged(distances: readonly (readonly (number | null)[])[]): Distances {
  const known = distances.map((row) => row.map((distance) => distance ?? Number.POSITIVE_INFINITY));
  const way = known.map((row) => [...row]);
  for (let over = 0; over < way.length; over += 1) {
    for (const row of way) {
      const first = row[over] ?? 0;
      for (const [column, direct] of row.entries()) {
        row[column] = Math.min(direct, first + (way[over]?.[column] ?? 0));
      }
    }
  }
  // A distance that was measured stands, even where a way around it is shorter.
  return known.map((row, from) => row.map((one, to) => (one < 2 ? one : Math.min(1, way[from]?.[to] ?? 1))));
}

function setBoth(distances: (number | null)[][], row: number, column: number, distance: number): void {
  for (const [from, to] of [
    [row, column],
    [column, row],
  ] as const) {
    const line = distances[from];
    if (line) line[to] = distance;
  }
}
