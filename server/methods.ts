import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** docs/methods.md, the one text on the methods: the page shows it as it stands. The site runs in the project's folder. */
export async function readMethods(): Promise<string> {
  return readFile(join(process.cwd(), "docs", "methods.md"), "utf8");
}
