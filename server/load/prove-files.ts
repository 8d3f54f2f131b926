import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_TABLES } from "../export/tables";
import { Refusal } from "../refusal";
import { Damage } from "./damage";

const SUMS = "SHA256SUMS";

/**
 * The sums of the files of a package that a load reads, by name, each proved to be that of its file. Throws a Refusal where
 * there is no such folder, and a Damage where a file is missing or is not the one that SHA256SUMS names.
 */
export async function proveFiles(folder: string): Promise<Map<string, string>> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`${folder} is no folder: name the one that npm run export wrote.`);
  }
  const names = [...PACKAGE_TABLES.map(({ name }) => `${name}.csv`), "datapackage.json"];
  const missing = [SUMS, ...names].filter((name) => !statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new Damage(missing.map((name) => `${name}: the package lacks this file.`));
  const sums = new Map(
    readFileSync(join(folder, SUMS), "utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [[line.slice(66), line.slice(0, 64)] as const])),
  );
  const problems: string[] = [];
  for (const name of names) {
    const stated = sums.get(name);
    if (stated === undefined) problems.push(`${name}: ${SUMS} does not name this file.`);
    else if ((await sumOf(join(folder, name))) !== stated) {
      problems.push(`${name}: the file is not the one of ${SUMS}; it was damaged or changed.`);
    }
  }
  if (problems.length > 0) throw new Damage(problems);
  return sums;
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
