import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Whether a password of twelve characters or more is among the 12,059 that travel with the project, whatever its capitals.
 * The site runs in the project's folder.
 */
export async function isCommon(password: string): Promise<boolean> {
  const list = await readFile(join(process.cwd(), "server", "auth", "common-passwords.txt"), "utf8");
  const sum = createHash("sha256").update(password.toLowerCase()).digest().subarray(0, 6).toString("base64url");
  return list.includes(`\n${sum}\n`);
}
