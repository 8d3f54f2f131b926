import "server-only";
import { createHash } from "node:crypto";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { getRecordVersion } from "../record-version";
import { Refusal } from "../refusal";
import { citation } from "./citation-file";
import { descriptor, type Resource } from "./descriptor";
import { dictionary } from "./dictionary";
import { readme } from "./readme";
import { type TableRow, tableCsv } from "./table-csv";
import { PACKAGE_TABLES } from "./tables";
import { getContentVersion } from "./version";

/** The files of a data package by their names, and the version that they have together. */
export type DataPackage = { version: string; files: Map<string, Uint8Array<ArrayBuffer>> };

/**
 * The whole record as a data package: a CSV file a table, and beside them README.md, datapackage.json, dictionary.csv,
 * CITATION.cff and SHA256SUMS. The same record gives the same bytes, wherever it is kept. Throws a Refusal where there is
 * no record, and where it changes meanwhile.
 */
export async function makeDataPackage(): Promise<DataPackage> {
  const { lastDay, fingerprint } = await getRecordVersion();
  const version = await getContentVersion();
  if (lastDay === null || version === null) {
    throw new Refusal("The database holds no record yet: npm start loads it.");
  }
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const resources: Resource[] = [];
  for (const table of PACKAGE_TABLES) {
    const rows = await prisma.$queryRaw<{ row: TableRow }[]>`
      select row_to_json(t) as row from (${Prisma.raw(table.select)}) as t`;
    const bytes = new TextEncoder().encode(
      tableCsv(
        table,
        rows.map(({ row }) => row),
      ),
    );
    files.set(`${table.name}.csv`, bytes);
    resources.push({ table, rows: rows.length, bytes: bytes.length, sha256: sha256(bytes) });
  }
  if ((await getRecordVersion()).fingerprint !== fingerprint) {
    throw new Refusal("The record changed while it was read: ask again.");
  }
  const add = (name: string, text: string) => files.set(name, new TextEncoder().encode(text));
  add("README.md", readme(resources, version, lastDay));
  add("dictionary.csv", dictionary(PACKAGE_TABLES));
  add("datapackage.json", `${JSON.stringify(descriptor(resources, version), null, 2)}\n`);
  add("CITATION.cff", citation(version, lastDay));
  add("SHA256SUMS", [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(""));
  return { version, files };
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
