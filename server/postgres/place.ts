import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Account, serverAccount } from "./account";
import { type Binaries, findBinaries } from "./binaries";

/** Where a server lives: its programs, its folder `home`, and the account that runs it (null: this one). */
export type Place = Binaries & { account: Account | null; home: string };

/** Where a server may live that root starts for an account which cannot enter the project's folder. */
const OUTSIDE = "/var/lib/security-council-voting-record";

/** Where temporary files may be: a session of root can have a folder for them that nobody else can enter. */
export const TEMPORARY = [tmpdir(), "/tmp", "/var/tmp"];

/**
 * The place of the server whose data is to be in `folder`. Where root keeps the project in a folder of its own, such as
 * /root, the account that runs the server cannot enter it: then the place is under /var/lib, the same at every start.
 */
export async function lastingPlace(folder: string): Promise<Place> {
  mkdirSync(folder, { recursive: true });
  const found = await findBinaries();
  const home = join(folder, "postgres");
  const account = serverAccount([home, folder, dirname(folder)]);
  if (!account) return { ...found, account, home };
  // The folder itself holds nothing to hide: each server's home is closed to others.
  chmodSync(folder, 0o755);
  if (canEnter(folder, account) && canEnter(found.native, account)) return { ...found, account, home };
  const key = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const native = await copyOutside(found, OUTSIDE);
  return { ...found, native, account, home: join(OUTSIDE, key) };
}

/** A place in a new folder of the temporary files, for a server of `project` that is thrown away. */
export async function passingPlace(project: string, prefix: string): Promise<Place> {
  const found = await findBinaries();
  const account = serverAccount([project]);
  const base = account ? TEMPORARY.find((folder) => existsSync(folder) && canEnter(folder, account)) : tmpdir();
  const folder = await mkdtemp(join(base ?? OUTSIDE, prefix));
  if (!account) return { ...found, account, home: join(folder, "postgres") };
  chmodSync(folder, 0o755);
  const native = canEnter(found.native, account) ? found.native : await copyOutside(found, folder);
  return { ...found, native, account, home: join(folder, "postgres") };
}

/** Whether the modes of a folder and of all above it let an account pass through. */
export function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (dirname(folder) === folder || canEnter(dirname(folder), account));
}

async function copyOutside({ native, version }: Binaries, folder: string): Promise<string> {
  const copy = join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(folder, { recursive: true });
  // A copy that was cut short must not be taken for a whole one.
  const partial = `${copy}.${process.pid}`;
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, copy).catch(() => rm(partial, { recursive: true }));
  return copy;
}
