import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** What is wrong in a file of the record, as sentences that each name the file and the line. */
export class SeedError extends Error {
  override name = "SeedError";
  constructor(readonly problems: string[]) {
    const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : "";
    super(problems.slice(0, 20).join("\n") + more);
  }
}

/** The names of the tables of a folder, one for each ten years, oldest first: "votes/1946-1955.csv". */
export function listTables(folder: "votes" | "resolutions"): string[] {
  const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith(".csv"));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** The text of one file of the record. */
export function readText(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

/**
 * The fingerprint of the record: SHA-256 over the names and contents of its files, the same on every machine. A database
 * keeps that of the files it was loaded from.
 */
export function fingerprint(): string {
  const names = readdirSync(FOLDER).filter((name) => /\.(csv|json)$/.test(name));
  const hash = createHash("sha256");
  for (const file of [...names, ...listTables("resolutions"), ...listTables("votes")].sort()) {
    // Git may have written the ends of lines in the manner of the machine.
    hash.update(`${file}\n${readText(file).replaceAll("\r\n", "\n")}\n`);
  }
  return hash.digest("hex");
}
