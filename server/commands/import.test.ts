import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentFor } from "../env";
import { libraryCsv, libraryRows } from "../import/library-file.fixture";
import { bareRecord } from "../testing/bare-record";
import type { TestDatabase } from "../testing/server";
import { openSql } from "../testing/sql";
import { ROOT } from "./root";

const folder = mkdtempSync(join(tmpdir(), "voting-record-import-"));
const file = join(folder, "votes.csv");
const sql = openSql();
let bare: TestDatabase;
let votes = 0;

beforeAll(async () => {
  const rows = (await libraryRows(sql)).filter(({ date }) => date >= "2018-01-01");
  votes = new Set(rows.map(({ resolution }) => resolution)).size;
  writeFileSync(file, libraryCsv(rows));
  bare = await bareRecord();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await bare.drop();
});

/** Runs the command; `until` sees what it has printed so far and may end it. */
function importing(args: string[], url: string, until: (output: string, child: ChildProcess) => void = () => {}) {
  const script = ["--conditions=react-server", "--import", "tsx", "server/commands/import.ts", ...args];
  const env = environmentFor({ DATABASE_URL: url, npm_lifecycle_event: undefined });
  const child = spawn(process.execPath, script, { cwd: ROOT, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
      until(output, child);
    });
  return new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, output })),
  );
}

/** How many votes there are once no connection of a killed process is left. */
async function votesLeft(): Promise<number> {
  const own = postgres(bare.url, { max: 1, onnotice: () => {} });
  const others = () => own`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend'`;
  while ((await others()).length > 0) await sleep(50);
  const [found] = await own<{ votes: number }[]>`select count(*)::int as votes from vote`;
  await own.end();
  return found?.votes ?? -1;
}

// Each run is a process of its own, which takes its time where others compute.
describe("npm run import", { timeout: 120_000 }, () => {
  it.each([
    ["while it reads", "answers"],
    ["when it begins to write", "compared:"],
    ["at the commit", "every rule of the record checked"],
  ])("killed %s, it leaves all or nothing", async (_, said) => {
    const before = await votesLeft();
    await importing([file], bare.url, (output, child) => {
      if (output.includes(said)) child.kill("SIGKILL");
    });
    expect([before, votes]).toContain(await votesLeft());
  });

  it("run again imports all, and once more nothing", async () => {
    const first = await importing([file], bare.url);
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining("0 in conflict with a correction") });
    expect(await votesLeft()).toBe(votes);
    const again = await importing([file], bare.url);
    expect(again.output).toContain(`0 new, 0 changed, 0 in conflict with a correction, ${votes} unchanged, 0 rejected`);
    expect(again.code).toBe(0);
  });

  it("with --dry-run says what would be done, with code 2 where something is left out, and does nothing", async () => {
    writeFileSync(join(folder, "two.csv"), libraryCsv((await libraryRows(sql)).slice(0, 21)));
    const before = await sql`select number from record_version`;
    const { code, output } = await importing([join(folder, "two.csv"), "--dry-run"], process.env.DATABASE_URL ?? "");
    expect(code).toBe(2);
    expect(output).toContain("1 unchanged, 2 rejected");
    expect(output).toMatch(/Rejected: left out:\n {2}line 13, column ms_code, S\/RES\/2\(1946\): There is no row for/);
    expect(await sql`select number from record_version`).toEqual(before);
  });

  it("says in a sentence what is wrong with the file or the words of the command", async () => {
    writeFileSync(join(folder, "page.csv"), "<!doctype html>");
    const said = async (...args: string[]) => {
      const { code, output } = await importing(args, bare.url);
      return [code, output.trim().split("\n").at(-1)];
    };
    expect(await said()).toEqual([1, "Say which file to import: npm run import -- FILE [--dry-run]"]);
    expect(await said(join(folder, "page.csv"))).toEqual([1, expect.stringContaining("This is a web page")]);
  });
});
