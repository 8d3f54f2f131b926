import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { distFolder } from "../env";
import { Refusal } from "../refusal";
import { startScript } from "./child";
import type { Run } from "./command";
import { ROOT, scriptOf } from "./root";

/** What goes into a build. The version of Next is in the lock file. */
const FOLDERS = ["app", "components", "domain", "public", "server"];
const FILES = ["prisma/schema.prisma", "next.config.js", "tsconfig.json", "package.json", "package-lock.json"];

/** No page is rendered by the build, so that it asks no database; the pool is made, and never opened. */
const NO_DATABASE = "postgresql://localhost/the-build-opens-no-database";

/** The script that serves the built site: server/front as plain JavaScript, since a loader would take half the memory again. */
export const frontScript = () => join(ROOT, distFolder(), "front.mjs");

/** Builds the site. Throws a Refusal with what Next says where it does not build. */
export async function buildSite(run: Run): Promise<void> {
  const child = startScript(scriptOf("next"), ["build"], {
    environment: { DATABASE_URL: NO_DATABASE, NODE_ENV: "production" },
  });
  run.defer(child.stop, child.kill);
  if ((await child.ended) !== 0) {
    throw new Refusal(`${child.output().trim()}\n\nThe site was not built: mend what the lines above name.`);
  }
  await build({
    entryPoints: [join(ROOT, "server/front/main.ts")],
    outfile: frontScript(),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
}

/** Builds the site where its sources have changed since the last build that came to its end. True: it had to. */
export async function buildIfStale(run: Run): Promise<boolean> {
  const note = join(ROOT, distFolder(), "built-from");
  const sources = fingerprintOfSources();
  const whole = existsSync(frontScript());
  if (whole && existsSync(note) && readFileSync(note, "utf8") === sources) return false;
  run.say("          building the site, which takes a minute …");
  await buildSite(run);
  writeFileSync(note, sources);
  return true;
}

/** SHA-256 over the paths and contents of all in the project's folder that goes into a build, tests left out. */
export function fingerprintOfSources(root = ROOT): string {
  const hash = createHash("sha256");
  for (const path of [...FOLDERS.flatMap((folder) => filesIn(root, folder)), ...FILES]) {
    const full = join(root, path);
    if (existsSync(full)) hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  }
  return hash.digest("hex");
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
