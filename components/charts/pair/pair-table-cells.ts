import type { PairTable } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatShare } from "@/domain/figures";
import { CAST_POSITIONS, type CastPosition } from "@/domain/vocabulary";

type Cell = { a: CastPosition; b: CastPosition; count: number; share: string };
type Sums = Record<CastPosition, number>;

/** The nine cells of a pair's table row by row, each with its share of all, and the sums of its rows and columns. */
export function pairTableCells(table: PairTable): { cells: Cell[]; rows: Sums; columns: Sums; all: number } {
  const sums = (of: (one: CastPosition, other: CastPosition) => number): Sums => {
    const sum = (one: CastPosition) => CAST_POSITIONS.reduce((total, other) => total + of(one, other), 0);
    return { YES: sum("YES"), ABSTAIN: sum("ABSTAIN"), NO: sum("NO") };
  };
  const rows = sums((a, b) => table[a][b]);
  const columns = sums((b, a) => table[a][b]);
  const all = rows.YES + rows.ABSTAIN + rows.NO;
  const cells = CAST_POSITIONS.flatMap((a) =>
    CAST_POSITIONS.map((b) => ({ a, b, count: table[a][b], share: shareOf(table[a][b], all) })),
  );
  return { cells, rows, columns, all };
}

function shareOf(count: number, all: number): string {
  if (count === 0) return "none";
  return all < FEWEST_FOR_A_SHARE ? `of ${all}` : formatShare(count / all);
}
