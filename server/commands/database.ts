import postgres, { type Sql } from "postgres";
import { settings } from "../env";
import { type Cluster, startCluster } from "../postgres/cluster";
import type { Refusal } from "../refusal";
import { makeAdministrator } from "./administrator";
import type { Run } from "./command";
import { checkVersion, unreachable, versionOf } from "./external";
import { applyMigrations, listApplied, listMigrations, pendingMigrations } from "./migrations";
import { loadRecord } from "./record";
import { DATA } from "./root";
import { prepareWebRole } from "./web-role";

/** A database that answers. */
export type Database = {
  url: string;
  /** What to do about an error that means that it has gone; null where the error is about something else. */
  explain(error: unknown): Refusal | null;
};

/** The database that DATABASE_URL names, else the embedded one, started for it. Throws a Refusal where it does not answer. */
export async function openDatabase(run: Run, url: string | undefined): Promise<Database> {
  if (url) {
    const database = { url, explain: (error: unknown) => unreachable(error, url) };
    await run.step(
      "database",
      () => reach(database),
      () => `database at ${new URL(url).host} answers`,
    );
    return database;
  }
  const starting = startCluster(DATA);
  run.defer(
    async () => (await starting.catch(() => null))?.stop(),
    () => void starting.then((cluster) => cluster.kill()),
  );
  const cluster = await run.step(
    "PostgreSQL",
    () => starting,
    ({ version, home, adopted }) =>
      `PostgreSQL ${version.match(/^\d+\.\d+/)} ${adopted ? "runs already" : "started"}, its data in ${home}`,
  );
  return databaseOf(cluster);
}

/** The record's database in an embedded server. */
export function databaseOf(cluster: Cluster): Database {
  const url = cluster.url();
  return { url, explain: (error) => (unreachable(error, url) ? cluster.complaint() : null) };
}

/** Any number that nobody else locks in the record's database. */
const PREPARING = 19460117;

/**
 * Brings a database up to date: the migrations that it lacks, the record where it is empty, the first administrator, the
 * role of the site's process. The address by which that process is to reach it. `load` brings another record than seed/.
 */
export async function prepareDatabase(run: Run, database: Database, load = loadRecord): Promise<string> {
  const { url } = database;
  return withSql(database, async (sql) => {
    // Held until the connection closes: of two starts at once, the second waits and then finds all done.
    await sql`select pg_advisory_lock(${PREPARING})`;
    const lacking = pendingMigrations(listMigrations(), await listApplied(sql));
    const { length } = lacking.pending;
    if (length > 0) {
      await run.step(`${length} migrations applied`, () => applyMigrations(run, url, lacking));
    }
    await load(run, sql, url);
    await makeAdministrator(run, sql, url);
    return prepareWebRole(run, sql, url, settings().WEB_DATABASE_URL);
  });
}

/** Throws a Refusal where the server is too old or cannot be reached; makes the database where only that is missing. */
async function reach(database: Database): Promise<void> {
  try {
    await withSql(database, async (sql) => checkVersion(await versionOf(sql)));
  } catch (error) {
    if ((error as { code?: string }).code !== "3D000") throw error;
    await createDatabase(database);
  }
}

async function createDatabase({ url, explain }: Database): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = "/postgres";
  await withSql({ url: maintenance.href, explain }, async (sql) => {
    checkVersion(await versionOf(sql));
    await sql`create database ${sql(name)}`;
  });
}

/** Work with one connection, which is closed after it. Throws a Refusal where the database goes before it is done. */
export async function withSql<T>({ url, explain }: Database, work: (sql: Sql) => Promise<T>): Promise<T> {
  let lose = (_: Error) => {};
  // The work may wait for other connections, which not every driver tells when a server goes.
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  const onclose = () => lose(Object.assign(new Error("The connection was lost"), { code: "CONNECTION_LOST" }));
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {}, onclose });
  try {
    return await Promise.race([work(sql), lost]);
  } catch (error) {
    throw explain(error) ?? error;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
