import Link from "next/link";
import type { ReactNode } from "react";
import type { PairTable as Table } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatCount, formatShare } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { CAST_POSITIONS, type CastPosition } from "@/domain/vocabulary";
import { HiddenCaption, VisuallyHidden } from "../ui/visually-hidden";
import { PositionLabel } from "../votes/position-label";
import styles from "./pair-table.module.css";

type PairTableProps = {
  table: Table;
  names: { a: string; b: string };
  /** The votes behind a cell; null where they cannot be listed. */
  href: (a: CastPosition, b: CastPosition) => string | null;
};

/** What two members did in the same votes: rows the first, columns the second, equal votes on the diagonal. */
export function PairTable({ table, names, href }: PairTableProps) {
  const rowSum = (a: CastPosition) => sum(CAST_POSITIONS.map((b) => table[a][b]));
  const columnSum = (b: CastPosition) => sum(CAST_POSITIONS.map((a) => table[a][b]));
  const all = sum(CAST_POSITIONS.map(rowSum));
  return (
    <table className={styles.table}>
      <HiddenCaption>
        Votes of {names.a} (rows) and {names.b} (columns)
      </HiddenCaption>
      <thead>
        <tr>
          <td />
          <th colSpan={3} scope="colgroup">
            {names.b}
          </th>
          <td />
        </tr>
        <tr>
          <th scope="col" className={styles.row}>
            {names.a}
          </th>
          {CAST_POSITIONS.map((b) => (
            <th key={b} scope="col">
              {POSITION_LABELS[b]}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {CAST_POSITIONS.map((a) => (
          <tr key={a}>
            <th scope="row">
              <PositionLabel position={a} />
            </th>
            {CAST_POSITIONS.map((b) => (
              <td key={b} className={a === b ? `${styles.cell} ${styles.same}` : styles.cell}>
                <Cell count={table[a][b]} all={all} href={href(a, b)}>
                  {names.a} {POSITION_LABELS[a]}, {names.b} {POSITION_LABELS[b]}:{" "}
                </Cell>
              </td>
            ))}
            <td>{formatCount(rowSum(a))}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">All</th>
          {CAST_POSITIONS.map((b) => (
            <td key={b}>{formatCount(columnSum(b))}</td>
          ))}
          <td>{formatCount(all)}</td>
        </tr>
      </tbody>
    </table>
  );
}

type CellProps = { count: number; all: number; href: string | null; children: ReactNode };

/** A count with its share of all votes; it opens the votes behind it. */
function Cell({ count, all, href, children }: CellProps) {
  const content = (
    <>
      <VisuallyHidden>{children}</VisuallyHidden>
      <b>{formatCount(count)}</b>
      <small>{shareOf(count, all)}</small>
    </>
  );
  if (count === 0 || href === null) return <span>{content}</span>;
  return (
    <Link href={href} prefetch={false}>
      {content}
    </Link>
  );
}

function shareOf(count: number, all: number): string {
  if (count === 0) return "none";
  return all < FEWEST_FOR_A_SHARE ? `of ${all}` : formatShare(count / all);
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
