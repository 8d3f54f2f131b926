import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import type { TransactionSql } from "postgres";
import type { PackageTable } from "../export/package-table";
import { headLine, rowLines, type TableRow } from "../export/table-csv";
import { allRows } from "../export/table-sql";
import { placeOf } from "./damage";
import type { ReadPackage } from "./read-package";

/** How many rows are read at a time. */
const ROWS_AT_A_TIME = 2000;

/**
 * Where a file says otherwise than the record that was made from it, as a sentence with line and column: a cell that
 * follows from others and contradicts them, or a row out of its place. Null where the two are the same, byte for byte.
 */
export async function compareFile(tx: TransactionSql, table: PackageTable, read: ReadPackage): Promise<string | null> {
  const hash = createHash("sha256");
  for await (const lines of written(tx, table)) hash.update(lines);
  return hash.digest("hex") === read.sums.get(`${table.name}.csv`) ? null : difference(tx, table, read);
}

async function difference(tx: TransactionSql, table: PackageTable, { records }: ReadPackage): Promise<string> {
  const { name, fields } = table;
  const ours = cellsOf(written(tx, table));
  try {
    for await (const { cells, line } of records(name)) {
      const { value: own } = await ours.next();
      const column = cells.findIndex((cell, place) => cell !== own?.[place]);
      if (column < 0) continue;
      const said = own === undefined ? "the record has no such row" : `the rest of the record gives “${own[column]}”`;
      return `${placeOf(name, line, fields[column]?.name)}: it says “${cells[column]}”, but ${said}.`;
    }
  } finally {
    await ours.return();
  }
  return `${name}.csv: it is not written as npm run export writes it.`;
}

/** The file of a table as the record in the database has it now, some lines at a time. */
async function* written(tx: TransactionSql, table: PackageTable): AsyncGenerator<string, void> {
  yield headLine(table);
  const query = tx.unsafe<{ row: TableRow }[]>(`select row_to_json(t) as row from (${allRows(table)}) as t`);
  for await (const rows of query.cursor(ROWS_AT_A_TIME)) {
    yield rowLines(
      table,
      rows.map(({ row }) => row),
    );
  }
}

async function* cellsOf(pieces: AsyncIterable<string>): AsyncGenerator<string[], void> {
  for await (const lines of pieces) yield* parse(lines, { record_delimiter: "\n" });
}
