import postgres, { type Sql } from "postgres";
import { startCluster } from "../postgres/cluster";
import { makeAdministrator } from "./administrator";
import type { Run } from "./command";
import { checkVersion, unreachable, versionOf } from "./external";
import { applyMigrations, listApplied, listMigrations, pendingMigrations } from "./migrations";
import { loadRecord } from "./record";
import { DATA } from "./root";

/** The address of a database that answers: the one that DATABASE_URL names, else the embedded one, started for it. */
export async function openDatabase(run: Run, url: string | undefined): Promise<string> {
  if (url) {
    await run.step(
      "database",
      () => reach(url),
      () => `database at ${new URL(url).host} answers`,
    );
    return url;
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
  return cluster.url();
}

/** Any number that nobody else locks in the record's database. */
const PREPARING = 19460117;

/** Brings a database up to date: the migrations that it lacks, the record where it is empty, the first administrator. */
export async function prepareDatabase(run: Run, url: string): Promise<void> {
  await withSql(url, async (sql) => {
    // Held until the connection closes: of two starts at once, the second waits and then finds all done.
    await sql`select pg_advisory_lock(${PREPARING})`;
    const lacking = pendingMigrations(listMigrations(), await listApplied(sql));
    const { length } = lacking.pending;
    if (length > 0) {
      await run.step(`${length} migrations applied`, () => applyMigrations(run, url, lacking));
    }
    await loadRecord(run, sql, url);
    await makeAdministrator(run, url);
  });
}

/** Throws a Refusal where the server is too old or cannot be reached; makes the database where only that is missing. */
async function reach(url: string): Promise<void> {
  try {
    await withSql(url, async (sql) => checkVersion(await versionOf(sql)));
  } catch (error) {
    if ((error as { code?: string }).code !== "3D000") throw error;
    await createDatabase(url);
  }
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = "/postgres";
  await withSql(maintenance.href, async (sql) => {
    checkVersion(await versionOf(sql));
    await sql`create database ${sql(name)}`;
  });
}

/** Work with one connection, which is closed after it. Throws a Refusal where the database cannot be reached. */
async function withSql<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } catch (error) {
    throw unreachable(error, url) ?? error;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
