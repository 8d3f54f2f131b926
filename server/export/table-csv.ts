import { type CsvValue, csvLine } from "@/domain/csv";
import { cellValue } from "./field";
import type { PackageTable } from "./package-table";

/** A row as the database gives it: values by column. */
export type TableRow = Record<string, CsvValue | string[]>;

/** The first line of the file of a table. */
export function headLine({ fields }: PackageTable): string {
  return csvLine(fields.map(({ name }) => name));
}

/** The lines of some rows, as the database gives them, in the file of their table. */
export function rowLines({ fields }: PackageTable, rows: readonly TableRow[]): string {
  return rows.map((row) => csvLine(fields.map(({ name }) => cellValue(row[name])))).join("");
}

/** The file of a table from all its rows. */
export function tableCsv(table: PackageTable, rows: readonly TableRow[]): string {
  return headLine(table) + rowLines(table, rows);
}
