import "server-only";
import { createHash } from "node:crypto";
import { csvLine } from "@/domain/csv";
import { getRecordVersion } from "../record-version";
import { Refusal } from "../refusal";
import { citation, descriptor, type Resource } from "./descriptor";
import type { Table } from "./selected";
import { listTables } from "./tables";

/** The files of a data package by their names, the version that they have together, and the tables that are in them. */
export type DataPackage = { version: string; files: Map<string, Uint8Array<ArrayBuffer>>; tables: Table[] };

/**
 * The whole record as a data package: a CSV file a table, datapackage.json, CITATION.cff and SHA256SUMS. The same record
 * gives the same bytes, wherever it is kept: its version is the day of the latest vote and a hash of the tables. Throws a
 * Refusal where there is no record, and where it changes meanwhile.
 */
export async function makeDataPackage(): Promise<DataPackage> {
  const { lastDay, fingerprint } = await getRecordVersion();
  if (lastDay === null) throw new Refusal("The database holds no record yet: npm start loads it.");
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const resources: Resource[] = [];
  const tables = await listTables();
  for (const table of tables) {
    const bytes = await bytesOf(table);
    files.set(`${table.name}.csv`, bytes);
    resources.push({ table, bytes: bytes.length, sha256: sha256(bytes) });
  }
  if ((await getRecordVersion()).fingerprint !== fingerprint) {
    throw new Refusal("The record changed while it was read: ask again.");
  }
  const version = `${lastDay}+${sha256(resources.map((resource) => resource.sha256).join("\n")).slice(0, 12)}`;
  const add = (name: string, text: string) => files.set(name, new TextEncoder().encode(text));
  add("datapackage.json", `${JSON.stringify(descriptor(resources, version), null, 2)}\n`);
  add("CITATION.cff", citation(version, lastDay));
  add("SHA256SUMS", [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(""));
  return { version, files, tables };
}

async function bytesOf(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [csvLine(table.columns.map(({ name }) => name))];
  for await (const rows of table.rows()) for (const row of rows) lines.push(csvLine(row));
  return new TextEncoder().encode(lines.join(""));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
