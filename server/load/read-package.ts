import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type CsvError, parse } from "csv-parse/sync";
import type { PackageTable } from "../export/package-table";
import { PACKAGE_TABLES } from "../export/tables";
import { Refusal } from "../refusal";
import { Damage, placeOf } from "./damage";
import { type Cell, faultOf, readCell } from "./read-cell";

/** A row of a file with its cells by column, and the line in which it ends. */
export type PackageRow = { line: number; cells: Record<string, Cell> };

/** A package as it was read: the version that it says it has, the text of each file, and the rows of each table. */
export type ReadPackage = { version: string; texts: Map<string, string>; rows: Map<string, PackageRow[]> };

const SUMS = "SHA256SUMS";

/**
 * Reads a data package from its folder. Throws a Refusal where there is none, and a Damage where a file is missing, is not
 * the one that SHA256SUMS names, or has a column or cell that cannot be read.
 */
export function readPackage(folder: string): ReadPackage {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`${folder} is no folder: name the one that npm run export wrote.`);
  }
  const texts = readTexts(folder);
  const problems: string[] = [];
  const rows = new Map(
    PACKAGE_TABLES.map((table) => [table.name, readRows(table, texts.get(`${table.name}.csv`) ?? "", problems)]),
  );
  if (problems.length > 0) throw new Damage(problems);
  return { version: versionIn(texts.get("datapackage.json") ?? ""), texts, rows };
}

/** The text of every file that must be there, each proved to be whole. */
function readTexts(folder: string): Map<string, string> {
  const names = [...PACKAGE_TABLES.map(({ name }) => `${name}.csv`), "datapackage.json"];
  const missing = [SUMS, ...names].filter((name) => !statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new Damage(missing.map((name) => `${name}: the package lacks this file.`));
  const sums = new Map(
    readFileSync(join(folder, SUMS), "utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [[line.slice(66), line.slice(0, 64)] as const])),
  );
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const stated = sums.get(name);
    if (stated === undefined) problems.push(`${name}: ${SUMS} does not name this file.`);
    else if (createHash("sha256").update(bytes).digest("hex") !== stated) {
      problems.push(`${name}: the file is not the one of ${SUMS}; it was damaged or changed.`);
    }
    texts.set(name, bytes.toString("utf8"));
  }
  if (problems.length > 0) throw new Damage(problems);
  return texts;
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

/** The rows of a file; what cannot be read is added to the problems. */
function readRows({ name, fields }: PackageTable, text: string, problems: string[]): PackageRow[] {
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    // The types of the parser know of the option only that it changes the result.
    lines = parse(text, { info: true, record_delimiter: "\n" }) as unknown as typeof lines;
  } catch (error) {
    problems.push(`${name}.csv: ${(error as CsvError).message}.`);
    return [];
  }
  const [head, ...rest] = lines;
  const wanted = fields.map((field) => field.name);
  const wrong = wanted.findIndex((column, index) => head?.record[index] !== column);
  if (wrong >= 0 || head?.record.length !== wanted.length) {
    const found = head?.record[Math.max(wrong, 0)] ?? "nothing";
    problems.push(
      wrong >= 0
        ? `${placeOf(name, 1, wanted[wrong])}: “${found}” stands in its place.`
        : `${placeOf(name, 1)}: it has ${head?.record.length} columns and should have ${wanted.length}.`,
    );
    return [];
  }
  return rest.map(({ record, info }) => {
    const cells = fields.map((field, index) => {
      const cell = record[index] ?? "";
      const fault = faultOf(field, cell);
      if (fault !== null) {
        problems.push(`${placeOf(name, info.lines, field.name)}: ${cell === "" ? "the cell" : `“${cell}”`} ${fault}.`);
        return [field.name, null];
      }
      return [field.name, readCell(field, cell)];
    });
    return { line: info.lines, cells: Object.fromEntries(cells) as Record<string, Cell> };
  });
}
