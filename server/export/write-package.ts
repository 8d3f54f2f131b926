import "server-only";
import { createWriteStream, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openDataPackage } from "./data-package";

/**
 * Writes the data package into a folder, each file as it is read, and says what was written. All files are there under
 * another name before the first takes the place of an older one: what fails leaves the folder as it was.
 */
export async function writeDataPackage(folder: string): Promise<{ version: string; files: number; bytes: number }> {
  const { version, files } = await openDataPackage();
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  let bytes = 0;
  const part = (name: string) => join(folder, `${name}.part`);
  try {
    for await (const file of files) {
      written.push(file.name);
      await pipeline(file, createWriteStream(part(file.name)));
      bytes += file.sum().bytes;
    }
    for (const name of written) renameSync(part(name), join(folder, name));
  } catch (error) {
    for (const name of written) rmSync(part(name), { force: true });
    throw error;
  }
  return { version, files: written.length, bytes };
}
