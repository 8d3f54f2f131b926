import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { makeWebRole, webRole } from "./web-role";

/** The account and the database of the record in an embedded server. The account owns its database, and no more. */
export const OWNER = "voting_record";
export const SUPERUSER = "postgres";

/** Any number, as long as nobody else locks it in the database "postgres". */
const USERS = 19460117;

/** An open connection that counts as one user of an embedded server: the last user to leave stops it. */
export type Session = {
  /** False when the server has cut the connection: it died, or began anew after one of its processes had. */
  isOpen(): boolean;
  /** Leaves. True: it was the last; newcomers then wait until the session is closed, so that none joins a server that stops. */
  leave(): Promise<boolean>;
  close(): Promise<void>;
};

/** The random password of an account, which stays in the server's folder. */
export function passwordOf(home: string, account: string): string {
  return readFileSync(join(home, `${account}.password`), "utf8").trim();
}

/**
 * Joins the users of the server of `home`, and makes the record's accounts and database where they do not exist yet.
 * Throws when the server does not answer, refuses the password, is starting or is being stopped.
 */
export async function joinServer(home: string, port: number): Promise<Session> {
  let open = true;
  const sql = postgres({
    host: "127.0.0.1",
    port,
    user: SUPERUSER,
    password: passwordOf(home, SUPERUSER),
    database: "postgres",
    max: 1,
    connect_timeout: 5,
    idle_timeout: 0,
    max_lifetime: null,
    ssl: false,
    onclose: () => {
      open = false;
    },
    onnotice: () => {},
  });
  try {
    const connection = await sql.reserve();
    await connection`select pg_advisory_lock_shared(${USERS})`;
    await makeDatabase(connection, passwordOf(home, OWNER));
    return {
      isOpen: () => open,
      leave: async () => {
        await connection`select pg_advisory_unlock_shared(${USERS})`;
        const [lock] = await connection<{ mine: boolean }[]>`select pg_try_advisory_lock(${USERS}) as mine`;
        return lock?.mine ?? false;
      },
      close: () => sql.end({ timeout: 0 }),
    };
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
}

/** Makes the record's account, its database and the role of the site's process. Under a lock of its own: two commands may join a new server at once. */
async function makeDatabase(connection: postgres.ReservedSql, password: string): Promise<void> {
  // The owner cannot make roles; that of the site's process gets its rights from the owner, after each migration.
  const web = webRole(OWNER, password);
  const [made] = await connection`
    select from pg_database where datname = ${OWNER} and exists (select from pg_roles where rolname = ${web.name})`;
  if (made) return;
  await connection`select pg_advisory_lock(${USERS + 1})`;
  const [role] = await connection`select from pg_roles where rolname = ${OWNER}`;
  if (!role) await connection.unsafe(`create role ${OWNER} login createdb password '${password}'`);
  const [database] = await connection`select from pg_database where datname = ${OWNER}`;
  if (!database) await connection.unsafe(`create database ${OWNER} owner ${OWNER}`);
  await makeWebRole(connection, web);
  await connection`select pg_advisory_unlock(${USERS + 1})`;
}
