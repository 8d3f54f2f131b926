import "server-only";
import { makeDataPackage } from "../export/data-package";
import { onceAVersion } from "../once-a-version";
import { digest } from "./answer";
import { Problem } from "./problem";
import { withoutParameters } from "./without-parameters";

/** The data package of the record as it is now. */
export const getDataPackage = onceAVersion(makeDataPackage);

const TYPES: [end: string, type: string][] = [
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".json", "application/json"],
  [".md", "text/markdown; charset=utf-8"],
  [".cff", "application/yaml; charset=utf-8"],
];

/** One file of the data package. */
export const packageFile = withoutParameters(async ({ path: { file = "" } }) => {
  const { files } = await getDataPackage();
  const bytes = files.get(file);
  if (!bytes) {
    return new Problem(404, `The data package has no file “${file}”. /data/package/datapackage.json lists them.`);
  }
  const [, type = "text/plain; charset=utf-8"] = TYPES.find(([end]) => file.endsWith(end)) ?? [];
  // What a file holds may change without the record: other words, another column.
  const sums = new TextDecoder().decode(files.get("SHA256SUMS"));
  return { tag: digest(file, sums), type, body: () => bytes };
});
