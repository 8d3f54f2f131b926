import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { loadSeed } from "../../seed/load";
import { startScript } from "../commands/child";
import type { Run } from "../commands/command";
import { databaseOf, prepareDatabase } from "../commands/database";
import { ROOT } from "../commands/root";
import { changeSettings } from "../env";
import type { Cluster } from "../postgres/cluster";
import { startThrowAwayCluster } from "../postgres/throw-away";
import { growRecord } from "./grow-record";
import { timed } from "./measure";

/** What the measurements work on; all of it is thrown away. */
export type Workspace = {
  run: Run;
  /** Shorter runs and smaller records, to see that it works. */
  quick: boolean;
  /** For files. */
  folder: string;
  cluster: Cluster;
  /** The address of the record's database for the site's process. */
  webAddress: string;
  /** Milliseconds that loading the record took, with all its checks. */
  loaded: number;
  /** A new database: the tables alone, or the record; its address. */
  copy(start: "tables" | "record"): Promise<string>;
  /** The address of a record so many times as large. Made once, the largest kept last. */
  record(factor: number): Promise<string>;
};

/** A server with the tables, the record, and copies of each to come. */
export async function openWorkspace(run: Run, quick: boolean): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), "voting-record-bench-"));
  run.defer(async () => rmSync(folder, { recursive: true, force: true }));
  const cluster = await startThrowAwayCluster(ROOT);
  run.defer(cluster.stop, cluster.kill);
  changeSettings({ DATABASE_URL: cluster.url() });
  const webAddress = await prepareDatabase(run, databaseOf(cluster), async () => {});
  const copyAs = async (name: string, template: string) => {
    await withSql(cluster.url("postgres"), (sql) => sql`create database ${sql(name)} template ${sql(template)}`);
    return cluster.url(name);
  };
  const own = decodeURIComponent(new URL(cluster.url()).pathname.slice(1));
  await copyAs("bench_tables", own);
  const [loaded] = await timed(() => loadSeed(cluster.url()));
  await copyAs("bench_record", own);
  const grown = new Map<number, Promise<string>>();
  let count = 0;
  const copy = (start: "tables" | "record") => {
    count += 1;
    return copyAs(`bench_${count}`, `bench_${start}`);
  };
  const grow = async (factor: number) => {
    const url = await copy("record");
    if (factor > 1) {
      await run.step(`record ${factor} times as large`, () => withSql(url, (sql) => growRecord(sql, factor)));
    }
    return url;
  };
  const record = (factor: number) => {
    const known = grown.get(factor) ?? grow(factor);
    grown.set(factor, known);
    return known;
  };
  return { run, quick, folder, cluster, webAddress, loaded, copy, record };
}

/** Work with one connection to a database. */
export async function withSql<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** Runs a script of this folder on a database, and gives back what it prints as JSON. Throws with what it says where it fails. */
export async function runScript<T>(run: Run, name: string, url: string, args: string[] = []): Promise<T> {
  const file = join(ROOT, "server/bench", name);
  const options = ["--expose-gc", "--import", "tsx", file, ...args];
  const child = startScript("--conditions=react-server", options, { environment: { DATABASE_URL: url } });
  run.defer(child.stop, child.kill);
  const code = await child.ended;
  const line = child.output().trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !line.startsWith("{")) throw new Error(`${name} failed:\n${child.output()}`);
  return JSON.parse(line) as T;
}
