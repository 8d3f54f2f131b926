import { CsvError } from "csv-parse";
import type { PackageTable } from "../export/package-table";
import { placeOf } from "./damage";
import { type Cell, faultOf, readCell } from "./read-cell";
import { type FileRecord, readRecords } from "./read-records";

/** A row of a file with its cells by column, and the line in which it ends. */
export type PackageRow = { line: number; cells: Record<string, Cell> };

/**
 * The rows of the file of a table, a piece of the file at a time; what cannot be read is told by `problems`, a list for this
 * file alone. A file that is no CSV, or has other columns, is one problem, and has no rows from there on.
 */
export async function* readRows(
  table: PackageTable,
  path: string,
  problems: string[] = [],
): AsyncGenerator<PackageRow, void> {
  try {
    const records = readRecords(path);
    const { value: head } = await records.next();
    const problem = headProblem(table, head?.cells ?? []);
    if (problem !== null) problems.push(problem);
    for await (const record of records) if (problem === null) yield rowOf(table, record, problems);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.splice(0, problems.length, `${table.name}.csv: ${error.message}.`);
  }
}

/** What is wrong with the first line of a file; null: its columns are those of the table. */
function headProblem({ name, fields }: PackageTable, head: readonly string[]): string | null {
  const wrong = fields.findIndex((field, index) => head[index] !== field.name);
  if (wrong >= 0) return `${placeOf(name, 1, fields[wrong]?.name)}: “${head[wrong] ?? "nothing"}” stands in its place.`;
  if (head.length === fields.length) return null;
  return `${placeOf(name, 1)}: it has ${head.length} columns and should have ${fields.length}.`;
}

function rowOf({ name, fields }: PackageTable, { cells, line }: FileRecord, problems: string[]): PackageRow {
  const row: PackageRow["cells"] = {};
  for (const [index, field] of fields.entries()) {
    const cell = cells[index] ?? "";
    const fault = faultOf(field, cell);
    row[field.name] = fault === null ? readCell(field, cell) : null;
    if (fault !== null) {
      problems.push(`${placeOf(name, line, field.name)}: ${cell === "" ? "the cell" : `“${cell}”`} ${fault}.`);
    }
  }
  return { line, cells: row };
}
