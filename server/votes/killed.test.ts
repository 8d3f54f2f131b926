import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "../backup/restore";
import { writeBackup } from "../backup/write";
import { ROOT } from "../commands/root";
import { environmentFor } from "../env";
import { type Cluster, openCluster } from "../postgres/cluster";
import { makeCluster } from "../postgres/make";
import { type Place, passingPlace } from "../postgres/place";
import { bareRecord } from "../testing/bare-record";
import { makeDatabase } from "../testing/server";
import { keepSaving, SAVED } from "./keep-saving.fixture";

// A server of its own, which writes as one that serves a site does, with the members of the record and no vote.
const folder = mkdtempSync(join(tmpdir(), "voting-record-killed-"));
let place: Place;
let cluster: Cluster;

beforeAll(async () => {
  place = await passingPlace(ROOT, `voting-record-test-${process.pid}-`);
  await makeCluster(place);
  cluster = await openCluster(place);
  const bare = await bareRecord();
  const file = join(folder, "bare.backup");
  await withSql(
    bare.url,
    (sql) => sql`insert into topic (slug, name, kind, description) values ('sudan', 'Sudan', 'SITUATION', 'Sudan')`,
  );
  await writeBackup(bare.url, file);
  await restoreBackup(cluster.url(), file);
  await bare.drop();
});
afterAll(async () => {
  await cluster.stop();
  rmSync(dirname(place.home), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

async function withSql<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return work(sql).finally(() => sql.end({ timeout: 0 }));
}

/** A process that saves one vote after the other, and what it has said was saved. */
function startSaving(first: number): { child: ChildProcess; saved: () => string[]; ended: Promise<unknown> } {
  const script = `import("./server/votes/keep-saving.fixture.ts").then((own) => own.${keepSaving.name}(${first}))`;
  const env = environmentFor({ DATABASE_URL: cluster.url() });
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "-e", script], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout?.on("data", (text) => {
    output += text;
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  return { child, saved: () => [...output.matchAll(SAVED)].map(([, id = ""]) => id), ended };
}

const postmaster = () => Number(readFileSync(join(place.home, "data/postmaster.pid"), "utf8").split("\n")[0]);

/** What was said to be saved is there, and all that is there is whole, with its history. */
async function expectWhole(saved: readonly string[]): Promise<void> {
  await withSql(cluster.url(), async (sql) => {
    const rows = await sql<{ id: string; members: number; revisions: number }[]>`
      select id, (select count(*)::int from member_vote where vote_id = v.id) as members,
             (select count(*)::int from revision where entity = 'vote' and entity_id = v.id) as revisions from vote v`;
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...saved]));
    for (const { id, members, revisions } of rows) expect([id, members, revisions]).toEqual([id, 15, 1]);
    const [left] = await sql`
      select (select count(*)::int from vote_check) + (select count(*)::int from record_change) as checks,
             (select count(*)::int from resolution r where not exists (select from vote where resolution_id = r.id)) as texts`;
    expect(left).toEqual({ checks: 0, texts: 0 });
  });
}

/** Every row meets every rule: a restore checks that. */
async function expectRules(): Promise<void> {
  const file = join(folder, `${crypto.randomUUID()}.backup`);
  await writeBackup(cluster.url(), file);
  const copy = await makeDatabase();
  await restoreBackup(copy.url, file);
  await copy.drop();
}

describe("votes that are being saved", () => {
  const saved: string[] = [];

  it("are there or not at all when the site's process is killed", async () => {
    for (const round of [1, 2]) {
      const saving = startSaving(round * 100);
      await expect.poll(() => saving.saved().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(round * 2);
      await sleep(round * 7);
      saving.child.kill("SIGKILL");
      await saving.ended;
      saved.push(...saving.saved());
    }
    await expectWhole(saved);
  });

  it("are there or not at all when the database is killed, and more are saved once it is back", async () => {
    const saving = startSaving(500);
    await expect.poll(() => saving.saved().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(5);
    process.kill(postmaster(), "SIGKILL");
    cluster = await openCluster(place);
    const before = saving.saved().length;
    await expect.poll(() => saving.saved().length, { timeout: 60_000 }).toBeGreaterThan(before + 2);
    saving.child.kill("SIGKILL");
    await saving.ended;
    saved.push(...saving.saved());
    await expectWhole(saved);
    await expectRules();
  });
});
