import "server-only";
import { readTable } from "../export/read-table";
import { getSealedPackage, type SealedFile } from "../export/sealed-package";
import { SummedFile } from "../export/summed-file";
import { PACKAGE_TABLES } from "../export/tables";
import { digest } from "./answer";
import { bytesOf } from "./bytes-of";
import { Problem } from "./problem";
import { withoutParameters } from "./without-parameters";

const TYPES: [end: string, type: string][] = [
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".json", "application/json"],
  [".md", "text/markdown; charset=utf-8"],
  [".cff", "application/yaml; charset=utf-8"],
];

/** One file of the data package, a table of it sent as it is read. */
export const packageFile = withoutParameters(async ({ path: { file = "" } }) => {
  const { files } = await getSealedPackage();
  const sealed = files.get(file);
  if (!sealed) {
    return new Problem(404, `The data package has no file “${file}”. /data/package/datapackage.json lists them.`);
  }
  const [, type = "text/plain; charset=utf-8"] = TYPES.find(([end]) => file.endsWith(end)) ?? [];
  return {
    tag: digest(file, sealed.sha256),
    type,
    headers: { "Content-Length": String(sealed.bytes) },
    body: () => sealed.text ?? bytesOf(proved(file, sealed)),
  };
});

/** The bytes of a table, the last of them only where the whole is what was sealed: else the record has changed since. */
async function* proved(name: string, { sha256 }: SealedFile): AsyncGenerator<Uint8Array, void> {
  const table = PACKAGE_TABLES.find((one) => `${one.name}.csv` === name);
  if (!table) throw new Error(`${name} is no table of the package`);
  const file = new SummedFile(name, readTable(table));
  let held: Uint8Array | undefined;
  for await (const bytes of file) {
    if (held) yield held;
    held = bytes;
  }
  if (file.sum().sha256 !== sha256) throw new Error("The record changed while it was sent: the rest was not.");
  if (held) yield held;
}
