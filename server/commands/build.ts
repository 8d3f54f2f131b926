import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal";
import { startScript } from "./child";
import type { Run } from "./command";
import { ROOT, scriptOf } from "./root";

/** What goes into a build. The version of Next is in the lock file. */
const SOURCES = ["app", "components", "domain", "public", "server", "prisma/schema.prisma"];
const CONFIGURATION = ["next.config.js", "tsconfig.json", "package.json", "package-lock.json"];

/** No page is rendered by the build, so that it asks no database; the pool is made, and never opened. */
const NO_DATABASE = "postgresql://localhost/the-build-opens-no-database";

/** Builds the site. Throws a Refusal with what Next says where it does not build. */
export async function buildSite(run: Run): Promise<void> {
  const child = startScript(scriptOf("next"), ["build"], {
    environment: { DATABASE_URL: NO_DATABASE, NODE_ENV: "production" },
  });
  run.defer(child.stop, child.kill);
  if ((await child.ended) !== 0) {
    throw new Refusal(`${child.output().trim()}\n\nThe site was not built: mend what the lines above name.`);
  }
}

/** Builds the site where its sources have changed since the last build that came to its end. True: it had to. */
export async function buildIfStale(run: Run): Promise<boolean> {
  const note = join(ROOT, ".next", "built-from");
  const sources = fingerprintOfSources();
  const whole = existsSync(join(ROOT, ".next", "BUILD_ID"));
  if (whole && existsSync(note) && readFileSync(note, "utf8") === sources) return false;
  run.say("          building the site, which takes a minute …");
  await buildSite(run);
  writeFileSync(note, sources);
  return true;
}

/** SHA-256 over the paths and contents of all that goes into a build, tests left out. */
export function fingerprintOfSources(): string {
  const hash = createHash("sha256");
  for (const path of [...SOURCES.flatMap(filesIn), ...CONFIGURATION]) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (path.endsWith(".prisma")) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath.slice(ROOT.length), entry.name))
    .sort();
}
