/** How often two members gave the same vote: the contract, section 5, and docs/methods.md. */
import { type Interval, wilson } from "./intervals";
import { CAST_POSITIONS, type CastPosition, type Position } from "./vocabulary";

/** Votes by what the first member (rows) and the second (columns) did. */
export type PairTable = Record<CastPosition, Record<CastPosition, number>>;

/**
 * Shares run from 0 to 1, the four that allow for chance from −1 to 1; null where there is no vote. Kappa and pi are null
 * too where chance leaves nothing to disagree on.
 */
export type Agreement = {
  n: number;
  agree: number;
  strict: number | null;
  half: number | null;
  interval: Interval | null;
  kappa: number | null;
  kappaSquared: number | null;
  pi: number | null;
  ac1: number | null;
  table: PairTable;
};

/** A table of zeros, new each time. */
export function emptyTable(): PairTable {
  const row = () => ({ YES: 0, ABSTAIN: 0, NO: 0 });
  return { YES: row(), ABSTAIN: row(), NO: row() };
}

/** Counts the votes in which both cast Yes, Abstain or No; a pair with any other position counts nowhere. */
export function tableOf(pairs: Iterable<readonly [Position, Position]>): PairTable {
  const table = emptyTable();
  for (const [a, b] of pairs) if (isCast(a) && isCast(b)) table[a][b] += 1;
  return table;
}

/** Whether the position is one of the three that count in agreement. */
function isCast(position: Position): position is CastPosition {
  return position === "YES" || position === "ABSTAIN" || position === "NO";
}

/** Every cell of a table with how far its two positions are apart, 0 to 2. */
const CELLS = CAST_POSITIONS.flatMap((a, row) =>
  CAST_POSITIONS.map((b, column) => ({ a, b, distance: Math.abs(row - column) })),
);

/** What a matrix of many pairs shows of each; the other measures are in `Agreement`. */
export type Shares = Pick<Agreement, "n" | "agree" | "strict" | "half">;

/** The counts and the two shares of a table: `strict` and `half` as in agreementOf, null where there is no vote. */
function sharesOf({ YES, ABSTAIN, NO }: PairTable): Shares {
  const agree = YES.YES + ABSTAIN.ABSTAIN + NO.NO;
  return sharesFrom(agree, YES.ABSTAIN + ABSTAIN.YES + ABSTAIN.NO + NO.ABSTAIN, YES.NO + NO.YES);
}

/** The same from three counts: equal votes, those one position apart, and Yes against No. */
export function sharesFrom(agree: number, halfway: number, opposed: number): Shares {
  const n = agree + halfway + opposed;
  return { n, agree, strict: n === 0 ? null : agree / n, half: n === 0 ? null : (agree + halfway / 2) / n };
}

/**
 * The measures of agreement of a table. `strict`: share of equal votes, with Wilson's interval. `half`: an abstention
 * against Yes or No counts half (Lijphart 1963). `kappa`: Cohen 1960. `kappaSquared`: with squared weights (Häge 2011).
 * `pi`: Scott 1955. `ac1`: Gwet 2008.
 */
export function agreementOf(table: PairTable): Agreement {
  const shares = sharesOf(table);
  const { n, agree } = shares;
  if (n === 0) return { ...shares, ...NOTHING, table };
  const margins = marginsOf(table);
  return {
    ...shares,
    interval: wilson(agree, n),
    kappa: kappaOf(table, n, margins, (distance) => (distance === 0 ? 0 : 1)),
    kappaSquared: kappaOf(table, n, margins, (distance) => distance ** 2),
    ...sharedHabits(agree, n, margins),
    table,
  };
}

const NOTHING = { interval: null, kappa: null, kappaSquared: null, pi: null, ac1: null };

/** How often each of two members said each thing. */
type Margins = Record<"a" | "b", Record<CastPosition, number>>;

/** One less observed over expected disagreement (Cohen 1968), in whole numbers so that nothing is lost to rounding. */
function kappaOf(table: PairTable, n: number, margins: Margins, weight: (distance: number) => number): number | null {
  let [observed, expected] = [0, 0];
  for (const { a, b, distance } of CELLS) {
    observed += weight(distance) * table[a][b];
    expected += weight(distance) * margins.a[a] * margins.b[b];
  }
  return expected === 0 ? null : 1 - (observed * n) / expected;
}

/**
 * The two coefficients whose chance comes from the habits of both members together. Scott's pi: both draw from one and
 * the same distribution. Gwet's AC1: only a vote that is cast at random can be equal by chance, 3 positions to choose from.
 */
function sharedHabits(agree: number, n: number, { a, b }: Margins): Pick<Agreement, "pi" | "ac1"> {
  const squares = CAST_POSITIONS.reduce((sum, position) => sum + (a[position] + b[position]) ** 2, 0);
  const spread = 1 - squares / (4 * n * n);
  const byChance = spread / (CAST_POSITIONS.length - 1);
  return {
    pi: spread === 0 ? null : 1 - (n - agree) / n / spread,
    ac1: (agree / n - byChance) / (1 - byChance),
  };
}

/** How often each of the two said each thing, in the votes of the table. */
export function marginsOf(table: PairTable): Margins {
  const margins = { a: { YES: 0, ABSTAIN: 0, NO: 0 }, b: { YES: 0, ABSTAIN: 0, NO: 0 } };
  for (const { a, b } of CELLS) {
    margins.a[a] += table[a][b];
    margins.b[b] += table[a][b];
  }
  return margins;
}
