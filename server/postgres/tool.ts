import { spawn } from "node:child_process";
import { environmentFor } from "../env";
import { Refusal } from "../refusal";
import { program } from "./binaries";
import type { Place } from "./place";

/** What a program of PostgreSQL printed, and its exit code; null where a signal ended it. */
export type Answer = { code: number | null; output: string };

/**
 * Runs one of PostgreSQL's own programs to its end, under the account of the place and apart from the terminal, whose
 * Ctrl-C is not meant for it. Throws a Refusal where the program does not run on this machine at all.
 */
export function runTool(place: Place, name: "initdb" | "pg_ctl", args: string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(place.native, name), args, {
      ...place.account,
      cwd: place.home,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: environmentFor({ ...strangers(), LC_ALL: "C", TZ: "UTC" }),
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.once("error", (error) => reject(doesNotRun(error.message)));
    // Not "close": on Windows the server keeps the pipes of the program that started it.
    child.once("exit", (code) => {
      const missing = output.match(/error while loading shared libraries: (.*)/)?.[1];
      if (missing) reject(doesNotRun(missing));
      else resolve({ code, output });
    });
  });
}

/** PGDATA, PGPORT and the like are about another server. */
function strangers(): Record<string, undefined> {
  const names = Object.keys(environmentFor()).filter((name) => name.startsWith("PG"));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function doesNotRun(why: string): Refusal {
  return new Refusal(
    `The embedded PostgreSQL does not run on this machine (${why}): set DATABASE_URL to a PostgreSQL 15 or later.`,
  );
}
