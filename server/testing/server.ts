import postgres, { type Sql } from "postgres";
import { inject } from "vitest";

/** The server of a test run: the address of a database of it, and what the names of the run's databases begin with. */
export type Server = { url: string; prefix: string };

/** What a database begins with: the tables and rules alone, or the whole record of seed/. */
export type Start = "empty" | "record";

/** A database that only one test uses. */
export type TestDatabase = { url: string; drop(): Promise<void> };

/** A new database for a test, in a tenth of a second or so. Whoever asked for it drops it. */
export async function copyDatabase(start: Start): Promise<TestDatabase> {
  return create(`${inject("server").prefix}_${start}`);
}

/** A new database for a test without even a table in it. Whoever asked for it drops it. */
export async function makeDatabase(): Promise<TestDatabase> {
  return create("template0");
}

async function create(template: string): Promise<TestDatabase> {
  const server = inject("server");
  const name = `${server.prefix}_${crypto.randomUUID().slice(0, 8)}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  // Copying files takes a quarter of the time that writing every page to the log does.
  await withMaintenance(
    server,
    (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`,
  );
  return {
    url: url.href,
    drop: () => withMaintenance(server, (sql) => dropDatabase(sql, name)),
  };
}

/**
 * Drops a database with the sessions in it, if there is one of this name. Not by `with (force)`: PostgreSQL refuses that
 * to an account like ours while its own autovacuum is at work there. A plain drop ends autovacuum by itself, and waits
 * five seconds for everybody else to leave; what it then throws is PostgreSQL's.
 */
export async function dropDatabase(sql: Sql, name: string): Promise<void> {
  const [there] = await sql`select from pg_database where datname = ${name}`;
  if (!there) return;
  // A pool whose session ends would open another one.
  await sql`alter database ${sql(name)} allow_connections false`;
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and pg_has_role(usesysid, 'usage')`;
  await sql`drop database ${sql(name)}`;
}

/** Work with one connection to the server, outside the databases of the tests. */
export async function withMaintenance<T>(server: Server, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 0 });
  }
}
