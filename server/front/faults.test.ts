import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../commands/root";
import { type Cluster, openCluster } from "../postgres/cluster";
import { makeCluster } from "../postgres/make";
import { type Place, passingPlace } from "../postgres/place";
import { passwordOf, SUPERUSER } from "../postgres/session";
import { type OpenFront, openFront } from "./front.fixture";

// A server of its own, which these tests stop, freeze and fill while a front serves from it.
let place: Place;
let cluster: Cluster;
let url: string;
let front: OpenFront;

beforeAll(async () => {
  place = await passingPlace(ROOT, `voting-record-test-${process.pid}-`);
  await makeCluster(place);
  cluster = await openCluster(place);
  url = cluster.url();
  await withSql((one) =>
    one.unsafe(`
      create table record_version (number int, changed_at timestamptz default now(), seed text);
      insert into record_version values (1);
      create table resolution (slug text, title text);
      create table source (id int, licence text);
      insert into source values (1, 'none')`),
  );
});
afterAll(async () => {
  await cluster.stop();
  rmSync(dirname(place.home), { recursive: true, force: true });
});

async function withSql<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const one = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  return work(one).finally(() => one.end({ timeout: 0 }));
}

/** Work of the server's own administrator. */
async function superuser(work: (sql: Sql) => Promise<void>): Promise<void> {
  const address = new URL(cluster.url("postgres"));
  Object.assign(address, { username: SUPERUSER, password: passwordOf(place.home, SUPERUSER) });
  const one = postgres(address.href, { max: 1 });
  await work(one).finally(() => one.end({ timeout: 0 }));
}

const PID = () => join(place.home, "data/postmaster.pid");
const postmaster = () => Number(readFileSync(PID(), "utf8").split("\n")[0]);

/** All processes of the server get the signal, as from a machine that stands still. */
function signal(name: "SIGSTOP" | "SIGCONT"): void {
  const pid = postmaster();
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
    .trim()
    .split(/\s+/);
  for (const one of [pid, ...children.map(Number)]) process.kill(one, name);
}

async function shutDown(): Promise<void> {
  // PostgreSQL's fast shutdown.
  process.kill(postmaster(), "SIGINT");
  await expect.poll(() => existsSync(PID()), { timeout: 10_000 }).toBe(false);
}

/** How it is answered, within the five seconds that everybody is promised, and in how many. */
async function ask(path: string, init: RequestInit = {}) {
  const begin = performance.now();
  const answer = await fetch(`${front.address}${path}`, { ...init, signal: AbortSignal.timeout(5_000) });
  const text = await answer.text();
  return { status: answer.status, text, headers: answer.headers, seconds: (performance.now() - begin) / 1000 };
}

/** A front that has read /kept, and is asked for more while the database is as `make` leaves it. */
async function during(make: () => Promise<void> | void): Promise<void> {
  front = await openFront(url);
  onTestFinished(() => front.close());
  expect((await ask("/kept")).status).toBe(200);
  await make();
  await expect.poll(async () => (await ask("/other")).status, { timeout: 10_000 }).toBe(503);
}

/** What is promised while the database is away. */
async function expectTruth(): Promise<void> {
  const kept = await ask("/kept");
  expect(kept.status).toBe(200);
  expect(Date.parse(kept.headers.get("x-stale-since") ?? "")).toBeGreaterThan(Date.now() - 60_000);
  expect(Number(kept.headers.get("age"))).toBeGreaterThanOrEqual(0);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => ask(`/other-${n}`)));
  for (const { status, headers, text } of answers) {
    expect([status, headers.get("retry-after"), headers.get("cache-control")]).toEqual([503, "5", "no-store"]);
    expect(text).toContain("The record cannot be read at the moment");
    expect(text).not.toContain("<script");
  }
  const api = await ask("/api/v1/members");
  expect([api.status, api.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  expect(JSON.parse(api.text)).toMatchObject({ status: 503, detail: expect.stringContaining("Ask again") });
  expect((await ask("/admin", { method: "POST", body: "x" })).status).toBe(503);
  expect(JSON.parse((await ask("/api/ready")).text)).toMatchObject({ status: "ready", database: "down" });
}

/** All is well again within five seconds, with no more connections than a front may have. */
async function expectRecovery(): Promise<void> {
  await expect
    .poll(async () => (await ask("/kept")).headers.get("cache-status"), { timeout: 5_000 })
    .toMatch(/hit$|stored/);
  expect((await ask("/new")).status).toBe(200);
  expect(front.said.at(-1)).toMatch(/^The database answers again, after [\d.]+ s$/);
  await expect.poll(() => withSql(countConnections), { timeout: 10_000 }).toBeLessThanOrEqual(2 + 4);
}

async function countConnections(one: Sql): Promise<number> {
  const [row] = await one<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  return row?.n ?? Number.NaN;
}

describe("a front whose database", () => {
  it("is stopped and started again, tells the truth meanwhile and recovers", async () => {
    await during(shutDown);
    await expectTruth();
    cluster = await openCluster(place);
    await expectRecovery();
  });

  it("stands still, does the same, and keeps no connection that hung", async () => {
    await during(() => signal("SIGSTOP"));
    onTestFinished(() => signal("SIGCONT"));
    await expectTruth();
    await sleep(2_000);
    signal("SIGCONT");
    await expectRecovery();
  });

  it("cuts every connection, answers all the same", async () => {
    front = await openFront(url);
    onTestFinished(() => front.close());
    await ask("/kept");
    await withSql(
      (one) => one`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and datname = current_database()`,
    );
    expect((await ask("/kept")).status).toBe(200);
    expect(front.said).toEqual([]);
  });

  it("keeps a page waiting, says so in time", async () => {
    front = await openFront(url);
    onTestFinished(() => front.close());
    const slow = await ask("/slow?s=20");
    expect([slow.status, slow.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await ask("/quick")).status).toBe(200);
  });

  it("locks what a page reads, answers what is kept as ever", async () => {
    front = await openFront(url);
    onTestFinished(() => front.close());
    await ask("/kept");
    await withSql((one) =>
      one.begin(async (tx) => {
        await tx`lock table resolution in access exclusive mode`;
        const [kept, locked] = await Promise.all([ask("/kept"), ask("/resolutions/x")]);
        expect([kept.status, locked.status]).toEqual([200, 503]);
        expect(kept.seconds).toBeLessThan(1);
      }),
    );
  });

  it("is read-only, shows every page and says that it saved nothing", async () => {
    front = await openFront(url);
    onTestFinished(() => front.close());
    const reconfigure = (statement: string) =>
      superuser(async (one) => {
        await one.unsafe(statement);
        await one`select pg_reload_conf()`;
      });
    await reconfigure("alter system set default_transaction_read_only = on");
    onTestFinished(() => reconfigure("alter system reset default_transaction_read_only"));
    await expect
      .poll(async () => (await ask("/admin", { method: "POST", body: "x" })).status, { timeout: 3_000 })
      .toBe(503);
    expect((await ask("/fresh")).status).toBe(200);
  });

  it("is full, shows every page and says that it saved nothing", async () => {
    front = await openFront(url);
    onTestFinished(() => front.close());
    // What PostgreSQL raises where the disk is full, which a test cannot fill.
    await withSql((one) =>
      one.unsafe(`
      create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger full_disk before update on source for each row execute function full_disk()`),
    );
    expect((await ask("/admin", { method: "POST", body: "x" })).status).toBe(503);
    expect((await ask("/fresh")).status).toBe(200);
    await withSql((one) => one`drop function full_disk cascade`);
  });
});
