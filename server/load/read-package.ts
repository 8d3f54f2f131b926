import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageTable } from "../export/package-table";
import { PACKAGE_TABLES } from "../export/tables";
import { Damage } from "./damage";
import { Keys } from "./keys";
import { proveFiles } from "./prove-files";
import { type FileRecord, readRecords } from "./read-records";
import { type PackageRow, readRows } from "./read-rows";

/** A package whose files are whole and whose keys fit: the version that it says it has, and its tables, read when asked for. */
export type ReadPackage = {
  version: string;
  keys: Keys;
  /** The sums by which its files are proved to be whole, by their names. */
  sums: ReadonlyMap<string, string>;
  /** The file of a table from its beginning: its lines, and without the first what they hold. */
  records: (table: string) => AsyncGenerator<FileRecord, void>;
  rows: (table: string) => AsyncGenerator<PackageRow, void>;
};

/**
 * Reads a data package in its folder once, row by row, and holds nothing of it but keys. Throws a Refusal where there is
 * none, and a Damage where a file is missing, is not the one that SHA256SUMS names, has a column or cell that cannot be read,
 * a key twice, or names a row that is not there.
 */
export async function readPackage(folder: string): Promise<ReadPackage> {
  const sums = await proveFiles(folder);
  const pathOf = (table: string) => join(folder, `${table}.csv`);
  const keys = new Keys();
  const faults = new Map<string, string[]>(PACKAGE_TABLES.map(({ name }) => [name, []]));
  for (const table of inOrder()) await keys.take(table, readRows(table, pathOf(table.name), faults.get(table.name)));
  const problems = [...faults.values()].flat();
  if (problems.length > 0) throw new Damage(problems);
  const version = versionIn(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const misfits = keys.problems();
  if (misfits.length > 0) throw new Damage(misfits);
  return {
    version,
    keys,
    sums,
    records: (table) => readRecords(pathOf(table)),
    rows: (table) => readRows(tableOf(table), pathOf(table)),
  };
}

/** Every table after those that it refers to, so that few references wait for the row that they name. */
function inOrder(): PackageTable[] {
  const order: PackageTable[] = [];
  const visited = new Set<PackageTable>();
  const visit = (table: PackageTable) => {
    if (visited.has(table)) return;
    visited.add(table);
    for (const { table: name } of table.foreign) visit(tableOf(name));
    order.push(table);
  };
  PACKAGE_TABLES.forEach(visit);
  return order;
}

function tableOf(file: string): PackageTable {
  const table = PACKAGE_TABLES.find(({ name }) => name === file);
  if (!table) throw new Error(`No file of a package is called ${file}`);
  return table;
}

function versionIn(text: string): string {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    if (typeof version === "string") return version;
  } catch {
    // What is no JSON has no version either.
  }
  throw new Damage(["datapackage.json: it says no version."]);
}
