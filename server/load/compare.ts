import { parse } from "csv-parse/sync";
import type { PackageTable } from "../export/package-table";
import { placeOf } from "./damage";

/**
 * Where a file says otherwise than the record that was made from it, as a sentence with line and column: a cell that
 * follows from others and contradicts them, or a row out of its place. Null where the two are the same, byte for byte.
 */
export function compareFile({ name, fields }: PackageTable, file: string, record: string): string | null {
  if (file === record) return null;
  const [theirs, ours]: [string[][], string[][]] = [parse(file), parse(record)];
  let line = 0;
  for (const [index, cells] of theirs.entries()) {
    line += 1 + cells.join("").split("\n").length - 1;
    const column = cells.findIndex((cell, place) => cell !== ours[index]?.[place]);
    if (column < 0) continue;
    const own = ours[index]?.[column];
    const said = own === undefined ? "the record has no such row" : `the rest of the record gives “${own}”`;
    return `${placeOf(name, line, fields[column]?.name)}: it says “${cells[column]}”, but ${said}.`;
  }
  return `${name}.csv: it is not written as npm run export writes it.`;
}
