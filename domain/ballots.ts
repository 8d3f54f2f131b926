/** Votes counted by what every member did in them, and the tables of all pairs of members made from them in one pass. */
import { emptyTable, type PairTable, type Shares, sharesFrom } from "./agreement";
import type { BlocTally } from "./cohesion";
import { CAST_POSITIONS, type CastPosition, type Scope } from "./vocabulary";

/** `n` votes that went alike: what each seat did that voted Yes, No or abstained. */
export type Ballot = { positions: ReadonlyMap<string, CastPosition>; contested: boolean; adopted: boolean; n: number };

/** What two seats did in the same votes; `a` is in the rows. */
export type PairCounts = { a: string; b: string; table: PairTable };

/** What two seats share in the same votes. */
export type PairShares = { a: string; b: string } & Shares;

/** The ballots that a scope counts. */
export function ballotsIn(scope: Scope, ballots: readonly Ballot[]): Ballot[] {
  return ballots.filter(({ contested, adopted }) => {
    if (scope === "all") return true;
    return scope === "adopted" ? adopted : contested;
  });
}

const KINDS = CAST_POSITIONS.length;
const KIND: Record<CastPosition, number> = { YES: 0, ABSTAIN: 1, NO: 2 };
const [YES, ABSTAIN, NO] = [KIND.YES, KIND.ABSTAIN, KIND.NO];

/**
 * The 3×3 table of every pair of the seats, each pair once and in the order of the seats. A pair that never voted together
 * has zeros. One pass over the ballots, whatever the number of seats.
 */
export function pairTables(seats: readonly string[], ballots: Iterable<Ballot>): PairCounts[] {
  return countPairs(seats, ballots, (a, b, count) => {
    const table = emptyTable();
    for (const x of CAST_POSITIONS) for (const y of CAST_POSITIONS) table[x][y] = count(KIND[x], KIND[y]);
    return { a, b, table };
  });
}

/** The shares of every pair of the seats, as `pairTables` orders them: without the tables, for there are many pairs. */
export function pairShares(seats: readonly string[], ballots: Iterable<Ballot>): PairShares[] {
  return countPairs(seats, ballots, (a, b, count) => {
    const agree = count(YES, YES) + count(ABSTAIN, ABSTAIN) + count(NO, NO);
    const halfway = count(YES, ABSTAIN) + count(ABSTAIN, YES) + count(ABSTAIN, NO) + count(NO, ABSTAIN);
    return { a, b, ...sharesFrom(agree, halfway, count(YES, NO) + count(NO, YES)) };
  });
}

/** Counts all pairs in one flat square with a row and a column for each position of each seat, and reads each pair from it. */
function countPairs<Pair>(
  seats: readonly string[],
  ballots: Iterable<Ballot>,
  read: (a: string, b: string, count: (x: number, y: number) => number) => Pair,
): Pair[] {
  const place = new Map(seats.map((seat, index) => [seat, index * KINDS]));
  const width = seats.length * KINDS;
  const counts = new Uint32Array(width ** 2);
  for (const { positions, n } of ballots) {
    const cast: number[] = [];
    for (const [seat, position] of positions) {
      const row = place.get(seat);
      if (row !== undefined) cast.push(row + KIND[position]);
    }
    // Each pair is counted both ways round, which is less work than to put the seats of a vote in order.
    for (const row of cast)
      for (const column of cast) {
        const cell = row * width + column;
        counts[cell] = (counts[cell] ?? 0) + n;
      }
  }
  const pairs: Pair[] = [];
  for (const [index, a] of seats.entries()) {
    for (let other = index + 1; other < seats.length; other += 1) {
      const start = index * KINDS * width + other * KINDS;
      pairs.push(read(a, seats[other] ?? "", (x, y) => counts[start + x * width + y] ?? 0));
    }
  }
  return pairs;
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
