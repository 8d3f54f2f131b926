import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright/test";
import { environmentFor, settings } from "@/server/env";
import { Refusal } from "@/server/refusal";

/** A Chromium, and the folder of libraries that it needs beside the machine's own; null: none. */
export type Browser = { path: string; libraries: string | null };

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe", "msedge.exe"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The first of: the browser that CHROMIUM_PATH names, Playwright's own, the machine's, the one that npm installed.
 * Nothing is downloaded. Throws a Refusal where there is none, and one that names the library that it lacks.
 */
export function findBrowser(): Browser {
  const { CHROMIUM_PATH } = settings();
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) {
    throw new Refusal("CHROMIUM_PATH names no file: mend it, or unset it to use the browser that npm installed.");
  }
  const installed = [CHROMIUM_PATH, chromium.executablePath(), ...onPath(), ...PLACES];
  const path = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path) return checkLibraries(path, null);
  if (process.platform === "linux" && process.arch === "x64") {
    const folder = unpack();
    return checkLibraries(join(folder, "chromium"), join(folder, "al2023", "lib"));
  }
  throw new Refusal("The browser tests found no Chromium: install Chrome or Chromium, or name one in CHROMIUM_PATH.");
}

/** A browser that the machine's libraries carry, or else those in `spare`. */
function checkLibraries(path: string, spare: string | null): Browser {
  // Elsewhere a browser brings all that it needs, and some answer to no question about their version.
  if (process.platform !== "linux") return { path, libraries: null };
  const missing = missingLibrary(path, null);
  if (missing === null) return { path, libraries: null };
  const still = spare === null ? missing : missingLibrary(path, spare);
  if (still === null) return { path, libraries: spare };
  throw new Refusal(
    `The browser ${path} lacks the shared library ${still}: install it (on Debian: apt-get install libnss3), or name another browser in CHROMIUM_PATH.`,
  );
}

/** The library without which a program does not start; null where it lacks none. */
function missingLibrary(path: string, libraries: string | null): string | null {
  const { stderr } = spawnSync(path, ["--version"], { encoding: "utf8", env: environmentOf(libraries) });
  return stderr?.match(/error while loading shared libraries: ([^:\s]+)/)?.[1] ?? null;
}

/** The environment in which a browser finds its libraries. */
export function environmentOf(libraries: string | null): NodeJS.ProcessEnv {
  return environmentFor(libraries ? { LD_LIBRARY_PATH: libraries } : {});
}

function onPath(): string[] {
  const folders = (environmentFor().PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The folder in which the browser of the package @sparticuz/chromium lies unpacked, once for all runs. */
function unpack(): string {
  const cache = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
  const folder = join(cache, "chromium");
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the folder for temporary files, and the libraries only where it believes to be in a cloud.
  execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: cache, env: environmentFor({ TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" }) },
  );
  // Another process that unpacked it at the same time has the same browser.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}
