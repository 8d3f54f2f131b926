import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where the embedded database lives. */
export const DATA = join(ROOT, ".data");

/** The script behind a command of an installed package. Throws where the package has no such command. */
export function scriptOf(name: string, command = name.replace(/^@.*\//, "")): string {
  const folder = join(ROOT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === "string" ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command ${command}`);
  return join(folder, script);
}
