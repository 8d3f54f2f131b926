import { type CsvValue, csvLine } from "@/domain/csv";
import { cellValue } from "./field";
import type { PackageTable } from "./package-table";

/** A row as the database gives it: values by column. */
export type TableRow = Record<string, CsvValue | string[]>;

/** The file of a table from its rows as the database gives them. */
export function tableCsv({ fields }: PackageTable, rows: readonly TableRow[]): string {
  const lines = rows.map((row) => csvLine(fields.map(({ name }) => cellValue(row[name]))));
  return [csvLine(fields.map(({ name }) => name)), ...lines].join("");
}
