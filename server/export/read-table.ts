import "server-only";
import { prisma } from "../db";
import type { PackageTable } from "./package-table";
import { headLine, rowLines, type TableRow } from "./table-csv";
import { nextRows, PLACE } from "./table-sql";

/** A piece of a file, and how many rows of its table are in it. */
export type Piece = { text: string; rows: number };

/** How many rows are read at a time: half a megabyte. */
const ROWS_AT_A_TIME = 2000;

/**
 * The file of a table, a piece at a time. Each piece is a query of its own that goes on after the last row: who
 * reads slowly holds no connection, and who stops reading ends it. The pieces need not be of one state of the record.
 */
export async function* readTable(table: PackageTable, most = ROWS_AT_A_TIME): AsyncGenerator<Piece, void> {
  yield { text: headLine(table), rows: 0 };
  for (let after: string[] = []; ; ) {
    const [found] = await prisma.$queryRawUnsafe<{ rows: string }[]>(nextRows(table, after.length > 0, most), ...after);
    const rows: TableRow[] = JSON.parse(found?.rows ?? "[]");
    if (rows.length > 0) yield { text: rowLines(table, rows), rows: rows.length };
    if (rows.length < most) return;
    after = rows.at(-1)?.[PLACE] as string[];
  }
}
