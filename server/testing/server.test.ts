import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import type { Cluster } from "../postgres/cluster";
import { passwordOf, SUPERUSER } from "../postgres/session";
import { startThrowAwayCluster } from "../postgres/throw-away";
import { dropDatabase } from "./server";

let cluster: Cluster;
let owner: Sql;
let superuser: Sql;
beforeAll(async () => {
  cluster = await startThrowAwayCluster(ROOT);
  owner = postgres(cluster.url("postgres"), { max: 1 });
  superuser = openAsSuperuser("postgres");
  // Autovacuum that begins at once, and takes its time.
  await superuser`alter system set autovacuum_naptime = 1`;
  await superuser`alter system set autovacuum_vacuum_cost_delay = 100`;
  await superuser`alter system set autovacuum_vacuum_cost_limit = 1`;
  await superuser`select pg_reload_conf()`;
});
afterAll(async () => {
  await Promise.all([owner.end(), superuser.end()]);
  await cluster.stop();
});

describe("dropDatabase(sql, name)", () => {
  it("drops a database in which a session is open and PostgreSQL's own autovacuum is at work", async () => {
    await owner`create database busy`;
    const session = postgres(cluster.url("busy"), { max: 1, onnotice: () => {} });
    await session`create table used as select n from generate_series(1, 100000) n`;
    await session`delete from used`;
    // Autovacuum hears of it now rather than when the session has been idle for ten seconds.
    await session`select pg_stat_force_next_flush()`;
    await expect.poll(() => autovacuumsIn("busy"), { timeout: 60_000, interval: 20 }).toBe(1);
    await expect(owner`drop database busy with (force)`).rejects.toMatchObject({ code: "42501" });
    await dropDatabase(owner, "busy");
    expect(await isThere("busy")).toBe(false);
    await expect(session`select 1`).rejects.toThrow();
  });

  it("waits for a session that it may not end, and does nothing where there is no such database", async () => {
    await owner`create database watched`;
    const watching = openAsSuperuser("watched");
    await watching`select 1`;
    const dropped = dropDatabase(owner, "watched");
    await watching`select pg_sleep(0.5)`;
    expect(await isThere("watched")).toBe(true);
    await Promise.all([dropped, watching.end()]);
    expect(await isThere("watched")).toBe(false);
    await dropDatabase(owner, "watched");
  });
});

const isThere = async (name: string) => (await superuser`select from pg_database where datname = ${name}`).length === 1;

async function autovacuumsIn(name: string): Promise<number> {
  const [row] = await superuser<{ count: number }[]>`
    select count(*)::int from pg_stat_activity where datname = ${name} and backend_type = 'autovacuum worker'`;
  return row?.count ?? 0;
}

function openAsSuperuser(database: string): Sql {
  const url = new URL(cluster.url(database));
  [url.username, url.password] = [SUPERUSER, passwordOf(cluster.home, SUPERUSER)];
  return postgres(url.href, { max: 1 });
}
