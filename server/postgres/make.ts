import { randomBytes } from "node:crypto";
import { chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account";
import type { Place } from "./place";
import { runs } from "./postmaster";
import { OWNER, SUPERUSER } from "./session";
import { runTool } from "./tool";
import { whyNot } from "./why-not";

/** The same on every machine: texts sort by code point, times are UTC, and only this machine can connect. */
const SETTINGS = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC" };

/**
 * Makes the folder of a server: its data and two random passwords, readable for its account alone. It appears whole or
 * not at all; where another command was first, its folder stays. `settings` go into the server's configuration.
 */
export async function makeCluster(place: Place, settings: Record<string, string> = {}): Promise<void> {
  sweep(place.home);
  const partial = `${place.home}.new-${process.pid}`;
  makePrivateFolder(partial, place.account);
  for (const account of [SUPERUSER, OWNER]) {
    writePrivately(join(partial, `${account}.password`), randomBytes(24).toString("base64url"), place.account);
  }
  const { code, output } = await runTool({ ...place, home: partial }, "initdb", [
    `--pgdata=${join(partial, "data")}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${join(partial, `${SUPERUSER}.password`)}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...Object.entries({ ...SETTINGS, ...settings }).map(([name, value]) => `--set=${name}=${value}`),
  ]);
  if (code !== 0) {
    await rm(partial, { recursive: true, force: true });
    throw whyNot(output, place.home);
  }
  await rename(partial, place.home).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "EPERM") throw error;
    return rm(partial, { recursive: true });
  });
}

/** Removes what a command that was killed while it made a server left behind. */
function sweep(home: string): void {
  const prefix = `${basename(home)}.new-`;
  for (const name of readdirSync(dirname(home))) {
    if (!name.startsWith(prefix)) continue;
    if (!runs(Number(name.slice(prefix.length)))) rmSync(join(dirname(home), name), { recursive: true, force: true });
  }
}

function makePrivateFolder(path: string, account: Account | null): void {
  mkdirSync(path, { mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
}

function writePrivately(path: string, text: string, account: Account | null): void {
  writeFileSync(path, `${text}\n`, { mode: 0o600 });
  if (account) chownSync(path, account.uid, account.gid);
}
