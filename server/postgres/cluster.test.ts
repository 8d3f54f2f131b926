import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster";
import { isPostgres, readPostmaster } from "./postmaster";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cluster-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const postmasterOf = ({ home }: Cluster) => readPostmaster(join(home, "data"));

async function ask(cluster: Cluster, query: string): Promise<unknown> {
  const sql = postgres(cluster.url(), { max: 1, onnotice: () => {} });
  try {
    return (await sql.unsafe(query).values())[0]?.[0];
  } finally {
    await sql.end();
  }
}

describe("startCluster(folder)", () => {
  it("makes a database that its own account owns and only this machine reaches", async () => {
    const cluster = await startCluster(folder);
    expect(cluster.adopted).toBe(false);
    expect(
      await ask(
        cluster,
        "select current_user = 'voting_record' and not usesuper from pg_user where usename = current_user",
      ),
    ).toBe(true);
    expect(await ask(cluster, "show listen_addresses")).toBe("127.0.0.1");
    await ask(cluster, "create extension pg_trgm");
    expect(await ask(cluster, "select show_limit() > 0")).toBe(true);
    expect(statSync(join(cluster.home, "voting_record.password")).mode & 0o777).toBe(0o600);
    await cluster.stop();
  });

  it("keeps data, password and port from one start to the next", async () => {
    const first = await startCluster(folder);
    const url = first.url();
    await ask(first, "create table kept as select 42 as answer");
    await first.stop();
    const second = await startCluster(folder);
    expect(second.url()).toBe(url);
    expect(await ask(second, "select answer from kept")).toBe(42);
    await second.stop();
  });

  it("serves several users, and stops with the last", async () => {
    const [first, second] = await Promise.all([startCluster(folder), startCluster(folder)]);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
    const pid = postmasterOf(first)?.pid ?? 0;
    await first.stop();
    expect(await ask(second, "select 1")).toBe(1);
    await second.stop();
    expect(isPostgres(pid)).toBe(false);
  });

  it("goes on with what a server that was killed had committed", async () => {
    const cluster = await startCluster(folder);
    await ask(cluster, "create table committed as select 1338 as resolution");
    process.kill(postmasterOf(cluster)?.pid ?? 0, "SIGKILL");
    const next = await startCluster(folder);
    // The first user's server is gone, and this one is not its to stop.
    await cluster.stop();
    expect(await ask(next, "select resolution from committed")).toBe(1338);
    await next.stop();
  });

  it("does not take another program for the server that an old file names", async () => {
    const cluster = await startCluster(folder);
    await cluster.stop();
    const file = join(cluster.home, "data", "postmaster.pid");
    writeFileSync(
      file,
      `${process.pid}\n${join(cluster.home, "data")}\n1790000000\n${readFileSync(join(cluster.home, "port"))}`,
    );
    const next = await startCluster(folder);
    expect(next.adopted).toBe(false);
    await next.stop();
  });
});
