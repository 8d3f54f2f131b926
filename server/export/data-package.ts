import "server-only";
import { getRecordVersion, type RecordVersion, readRecordVersion } from "../record-version";
import { Refusal } from "../refusal";
import { citation } from "./citation-file";
import { descriptor, type Resource } from "./descriptor";
import { dictionary } from "./dictionary";
import { readTable } from "./read-table";
import { readme } from "./readme";
import { SummedFile } from "./summed-file";
import { PACKAGE_TABLES } from "./tables";

/** A data package that is being read: its version, and its files, each of which is read to its end before the next. */
export type DataPackage = { version: string; lastDay: string; files: AsyncIterable<SummedFile> };

/**
 * The whole record as a data package: a CSV file a table, and beside them README.md, dictionary.csv, datapackage.json,
 * CITATION.cff and SHA256SUMS. The same record gives the same bytes, wherever it is kept. Nothing is held but a piece of
 * one file. Throws a Refusal where there is no record; and in the files, after the last table, where it changed meanwhile.
 */
export async function openDataPackage(): Promise<DataPackage> {
  const record = await getRecordVersion();
  const { contents: version, lastDay } = record;
  if (lastDay === null || version === null) {
    throw new Refusal("The database holds no record yet: npm start loads it.");
  }
  return { version, lastDay, files: filesOf(record, version, lastDay) };
}

async function* filesOf({ fingerprint }: RecordVersion, version: string, lastDay: string): AsyncGenerator<SummedFile> {
  const resources: Resource[] = [];
  const sums: string[] = [];
  for (const table of PACKAGE_TABLES) {
    const file = new SummedFile(`${table.name}.csv`, readTable(table));
    yield file;
    const { rows, bytes, sha256 } = file.sum();
    resources.push({ table, rows, bytes, sha256 });
    sums.push(`${sha256}  ${file.name}\n`);
  }
  if ((await readRecordVersion()).fingerprint !== fingerprint) {
    throw new Refusal("The record changed while it was read: ask again.");
  }
  const more: [name: string, text: string][] = [
    ["README.md", readme(resources, version, lastDay)],
    ["dictionary.csv", dictionary(PACKAGE_TABLES)],
    ["datapackage.json", `${JSON.stringify(descriptor(resources, version), null, 2)}\n`],
    ["CITATION.cff", citation(version, lastDay)],
  ];
  for (const [name, text] of more) {
    const file = new SummedFile(name, [{ text, rows: 0 }]);
    yield file;
    sums.push(`${file.sum().sha256}  ${name}\n`);
  }
  yield new SummedFile("SHA256SUMS", [{ text: sums.join(""), rows: 0 }]);
}
