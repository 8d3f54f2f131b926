import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { Refusal } from "../refusal";

/** A system account, by its numbers. */
export type Account = { uid: number; gid: number };

/**
 * The account that the server runs under, null for the one that runs this command. PostgreSQL refuses root; for root it
 * is the owner of the first of `folders` that belongs to someone else, or the account "postgres", made if there is none.
 */
export function serverAccount(folders: string[]): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const folder of folders) {
    const owner = statSync(folder, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0 && ask("id", "-un", String(owner.uid))) return { uid: owner.uid, gid: owner.gid };
  }
  const found = named("postgres") ?? made("postgres");
  if (found) return found;
  throw new Refusal(
    'PostgreSQL does not run as root, and an account "postgres" could not be made for it: start as another user, or set DATABASE_URL to a PostgreSQL 15 or later.',
  );
}

function made(name: string): Account | null {
  ask("groupadd", "--system", name);
  ask("useradd", "--system", "--gid", name, "--no-create-home", "--home-dir", "/nonexistent", name);
  return named(name);
}

function named(name: string): Account | null {
  const uid = ask("id", "-u", name);
  const gid = ask("id", "-g", name);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** The first line that a program prints, null where it fails or does not exist: the caller has a next thing to try. */
function ask(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}
