import "server-only";
import { onceAVersion } from "../once-a-version";
import { openDataPackage } from "./data-package";
import type { Sum } from "./summed-file";
import { PACKAGE_TABLES } from "./tables";

/** A file of the package as it is known before it is sent. `text` is null where it is a table, which is read anew. */
export type SealedFile = Sum & { text: string | null };

/** What is known of a data package without its tables. */
export type SealedPackage = { version: string; files: Map<string, SealedFile> };

const TABLES = new Set(PACKAGE_TABLES.map(({ name }) => `${name}.csv`));

/** The size and the sum of each file of the package of the record as it is now: all of it is read once for that. */
export const getSealedPackage = onceAVersion(async (): Promise<SealedPackage> => {
  const { version, files } = await openDataPackage();
  const sealed: SealedPackage["files"] = new Map();
  for await (const file of files) {
    const decoder = new TextDecoder();
    let text = TABLES.has(file.name) ? null : "";
    for await (const bytes of file) if (text !== null) text += decoder.decode(bytes, { stream: true });
    sealed.set(file.name, { ...file.sum(), text });
  }
  return { version, files: sealed };
});
