import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { ScrollRegion } from "./scroll-region";
import { Still } from "./still";
import { HiddenCaption } from "./visually-hidden";

export type TableColumn = {
  head: ReactNode;
  /** Set at the right, with figures under one another. */
  number?: boolean;
  /** Before the value where the row is stacked on a phone and the value alone would not explain itself. */
  label?: string;
  /** In one line with its neighbours of the same kind where the row is stacked. */
  inline?: boolean;
};

export type TableRow = { key: string; cells: ReactNode[]; total?: boolean };

type DataTableProps = {
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
  showCaption?: boolean;
  /** Rows stand as blocks below 768 px instead of scrolling sideways. */
  stacked?: boolean;
  /** Cells are centred on their line, as marks want it. */
  middle?: boolean;
};

/** A table from values: the first cell of a row is its header. Wide ones scroll inside a region named by the caption. */
export function DataTable({ caption, columns, rows, showCaption, stacked, middle }: DataTableProps) {
  const [, ...others] = columns;
  // Where all else is numbers the table says so once, and not each of a thousand cells.
  const numbers = others.every((column) => column.number);
  const className = [styles.table, numbers && styles.numbers, stacked && styles.stacked, middle && styles.middle]
    .filter(Boolean)
    .join(" ");
  const align = (column: TableColumn | undefined) => (column?.number && !numbers ? styles.number : undefined);
  return (
    <ScrollRegion label={caption}>
      <Still>
        <table className={className}>
          {showCaption ? <caption>{caption}</caption> : <HiddenCaption>{caption}</HiddenCaption>}
          <thead>
            <tr>
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                <th key={index} scope="col" className={align(column)}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.total ? styles.total : undefined}>
                {row.cells.map((cell, index) => (
                  <Cell
                    key={columns[index]?.label ?? index}
                    column={columns[index]}
                    className={align(columns[index])}
                    first={index === 0}
                  >
                    {cell}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Still>
    </ScrollRegion>
  );
}

type CellProps = {
  column: TableColumn | undefined;
  className: string | undefined;
  first: boolean;
  children: ReactNode;
};

function Cell({ column, className, first, children }: CellProps) {
  if (first) {
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    );
  }
  return (
    <td className={className} data-label={children === "" ? undefined : column?.label} data-inline={column?.inline}>
      {children}
    </td>
  );
}
