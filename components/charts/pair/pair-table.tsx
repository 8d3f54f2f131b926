import Link from "next/link";
import type { ReactNode } from "react";
import type { PairTable as Table } from "@/domain/agreement";
import { formatCount } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { CAST_POSITIONS, type CastPosition } from "@/domain/vocabulary";
import { HiddenCaption, VisuallyHidden } from "../../ui/visually-hidden";
import { PositionLabel } from "../../votes/position-label";
import styles from "./pair-table.module.css";
import { pairTableCells } from "./pair-table-cells";

type PairTableProps = {
  table: Table;
  names: { a: string; b: string };
  /** The votes behind a cell; null where they cannot be listed. */
  href: (a: CastPosition, b: CastPosition) => string | null;
};

/** What two members did in the same votes: rows the first, columns the second, equal votes on the diagonal. */
export function PairTable({ table, names, href }: PairTableProps) {
  const { cells, rows, columns, all } = pairTableCells(table);
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
            {cells
              .filter((cell) => cell.a === a)
              .map(({ b, count, share }) => (
                <td key={b} className={a === b ? `${styles.cell} ${styles.same}` : styles.cell}>
                  <Cell count={count} share={share} href={href(a, b)}>
                    {names.a} {POSITION_LABELS[a]}, {names.b} {POSITION_LABELS[b]}:{" "}
                  </Cell>
                </td>
              ))}
            <td>{formatCount(rows[a])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">All</th>
          {CAST_POSITIONS.map((b) => (
            <td key={b}>{formatCount(columns[b])}</td>
          ))}
          <td>{formatCount(all)}</td>
        </tr>
      </tbody>
    </table>
  );
}

type CellProps = { count: number; share: string; href: string | null; children: ReactNode };

/** A count with its share of all votes; it opens the votes behind it. */
function Cell({ count, share, href, children }: CellProps) {
  const content = (
    <>
      <VisuallyHidden>{children}</VisuallyHidden>
      <b>{formatCount(count)}</b>
      <small>{share}</small>
    </>
  );
  if (count === 0 || href === null) return <span>{content}</span>;
  return (
    <Link href={href} prefetch={false}>
      {content}
    </Link>
  );
}
