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

/** What a matrix of many pairs shows of each; the other measures are in `Agreement`. */
export type Shares = Pick<Agreement, "n" | "agree" | "strict" | "half">;

/** Votes of two members by how far they were apart: equal, one position, or Yes against No. */
type Distances = { agree: number; halfway: number; opposed: number };

function distancesOf({ YES, ABSTAIN, NO }: PairTable): Distances {
  return {
    agree: YES.YES + ABSTAIN.ABSTAIN + NO.NO,
    halfway: YES.ABSTAIN + ABSTAIN.YES + ABSTAIN.NO + NO.ABSTAIN,
    opposed: YES.NO + NO.YES,
  };
}

/** The counts and the two shares: `strict` and `half` as in agreementOf, null where there is no vote. */
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
  const observed = distancesOf(table);
  const shares = sharesFrom(observed.agree, observed.halfway, observed.opposed);
  const { n, agree } = shares;
  if (n === 0) return { ...shares, ...NOTHING, table };
  const margins = marginsOf(table);
  const expected = expectedBy(margins);
  return {
    ...shares,
    interval: wilson(agree, n),
    kappa: kappaOf(n, observed, expected, 1),
    kappaSquared: kappaOf(n, observed, expected, 4),
    ...sharedHabits(agree, n, margins),
    table,
  };
}

const NOTHING = { interval: null, kappa: null, kappaSquared: null, pi: null, ac1: null };

/** How often each of two members said each thing. */
type Margins = Record<"a" | "b", Record<CastPosition, number>>;

/** How far apart they would have been by chance, times n, each with the habits that it has. */
function expectedBy({ a, b }: Margins): Distances {
  return {
    agree: a.YES * b.YES + a.ABSTAIN * b.ABSTAIN + a.NO * b.NO,
    halfway: a.YES * b.ABSTAIN + a.ABSTAIN * (b.YES + b.NO) + a.NO * b.ABSTAIN,
    opposed: a.YES * b.NO + a.NO * b.YES,
  };
}

/**
 * One less observed over expected disagreement (Cohen 1968), in whole numbers so that nothing is lost to rounding. Yes
 * against No weighs `opposition` times as much as either against an abstention: 1 is Cohen's kappa, 4 that of squared weights.
 */
function kappaOf(n: number, observed: Distances, expected: Distances, opposition: number): number | null {
  const byChance = expected.halfway + opposition * expected.opposed;
  return byChance === 0 ? null : 1 - ((observed.halfway + opposition * observed.opposed) * n) / byChance;
}

/**
 * The two coefficients whose chance comes from the habits of both members together. Scott's pi: both draw from one and
 * the same distribution. Gwet's AC1: only a vote that is cast at random can be equal by chance, 3 positions to choose from.
 */
function sharedHabits(agree: number, n: number, { a, b }: Margins): Pick<Agreement, "pi" | "ac1"> {
  const squares = (a.YES + b.YES) ** 2 + (a.ABSTAIN + b.ABSTAIN) ** 2 + (a.NO + b.NO) ** 2;
  const spread = 1 - squares / (4 * n * n);
  const byChance = spread / (CAST_POSITIONS.length - 1);
  return {
    pi: spread === 0 ? null : 1 - (n - agree) / n / spread,
    ac1: (agree / n - byChance) / (1 - byChance),
  };
}

/** How often each of the two said each thing, in the votes of the table. */
export function marginsOf({ YES, ABSTAIN, NO }: PairTable): Margins {
  const sum = (row: Record<CastPosition, number>) => row.YES + row.ABSTAIN + row.NO;
  return {
    a: { YES: sum(YES), ABSTAIN: sum(ABSTAIN), NO: sum(NO) },
    b: {
      YES: YES.YES + ABSTAIN.YES + NO.YES,
      ABSTAIN: YES.ABSTAIN + ABSTAIN.ABSTAIN + NO.ABSTAIN,
      NO: YES.NO + ABSTAIN.NO + NO.NO,
    },
  };
}
