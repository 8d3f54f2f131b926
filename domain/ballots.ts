/** Votes counted by what every member did in them, and the tables of all pairs of members made from them in one pass. */
import { emptyTable, type PairTable } from "./agreement";
import type { BlocTally } from "./cohesion";
import { CAST_POSITIONS, type CastPosition, type Scope } from "./vocabulary";

/** `n` votes that went alike: what each seat did that voted Yes, No or abstained. */
export type Ballot = { positions: ReadonlyMap<string, CastPosition>; contested: boolean; adopted: boolean; n: number };

/** What two seats did in the same votes; `a` is in the rows. */
export type PairCounts = { a: string; b: string; table: PairTable };

/** The ballots that a scope counts. */
export function ballotsIn(scope: Scope, ballots: readonly Ballot[]): Ballot[] {
  return ballots.filter(({ contested, adopted }) => {
    if (scope === "all") return true;
    return scope === "adopted" ? adopted : contested;
  });
}

const KINDS = CAST_POSITIONS.length;
const KIND: Record<CastPosition, number> = { YES: 0, ABSTAIN: 1, NO: 2 };
const KINDS_OF_A = CAST_POSITIONS.map((position) => [position, KIND[position]] as const);

/**
 * The 3×3 table of every pair of the seats, each pair once and in the order of the seats. A pair that never voted together
 * has zeros. One pass over the ballots, whatever the number of seats; counted in one flat array, for there are many pairs.
 */
export function pairTables(seats: readonly string[], ballots: Iterable<Ballot>): PairCounts[] {
  const place = new Map(seats.map((seat, index) => [seat, index]));
  const counts = new Uint32Array(seats.length ** 2 * KINDS ** 2);
  for (const { positions, n } of ballots) {
    // Row and column of what each seat did, in a square with three rows and columns for each seat.
    const cast: number[] = [];
    for (const [seat, position] of positions) {
      const index = place.get(seat);
      if (index !== undefined) cast.push(index * KINDS + KIND[position]);
    }
    cast.sort((one, other) => one - other);
    for (const [index, row] of cast.entries()) {
      for (let next = index + 1; next < cast.length; next += 1) {
        const cell = row * seats.length * KINDS + (cast[next] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + n;
      }
    }
  }
  const tableAt = (row: number, column: number): PairTable => {
    const table = emptyTable();
    for (const [x, kind] of KINDS_OF_A) {
      const start = (row * KINDS + kind) * seats.length * KINDS + column * KINDS;
      const [yes = 0, abstain = 0, no = 0] = [counts[start], counts[start + 1], counts[start + 2]];
      if (yes + abstain + no > 0) table[x] = { YES: yes, ABSTAIN: abstain, NO: no };
    }
    return table;
  };
  return seats.flatMap((a, row) =>
    seats.slice(row + 1).map((b, after) => ({ a, b, table: tableAt(row, row + 1 + after) })),
  );
}

/** What the seats as a bloc did in each ballot, for their cohesion. */
export function blocTallies(seats: readonly string[], ballots: readonly Ballot[]): { tally: BlocTally; n: number }[] {
  return ballots.map(({ positions, n }) => {
    const tally = { YES: 0, ABSTAIN: 0, NO: 0 };
    for (const seat of seats) {
      const position = positions.get(seat);
      if (position) tally[position] += 1;
    }
    return { tally, n };
  });
}

/** In how many votes each of the seats voted Yes, No or abstained. */
export function votesCast(seats: readonly string[], ballots: readonly Ballot[]): Map<string, number> {
  const cast = new Map(seats.map((seat) => [seat, 0]));
  for (const { positions, n } of ballots) {
    for (const seat of positions.keys()) {
      const before = cast.get(seat);
      if (before !== undefined) cast.set(seat, before + n);
    }
  }
  return cast;
}
