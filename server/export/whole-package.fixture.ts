import { Readable } from "node:stream";
import { openDataPackage } from "./data-package";

/** All of a package in memory, as a reader has it in the end. */
export type WholePackage = { version: string; files: Map<string, Buffer> };

/** The data package of the record as it is now. */
export async function wholePackage(): Promise<WholePackage> {
  const { version, files } = await openDataPackage();
  const whole: WholePackage["files"] = new Map();
  for await (const file of files) whole.set(file.name, Buffer.concat(await Readable.from(file).toArray()));
  return { version, files: whole };
}
