import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCount } from "@/domain/figures";
import { libraryCsv, libraryRows } from "../import/library-file.fixture";
import { bareRecord } from "../testing/bare-record";
import { expectContentsKept } from "../testing/contents";
import { runCommand } from "../testing/run-command";
import type { TestDatabase } from "../testing/server";
import { openSql } from "../testing/sql";

const folder = mkdtempSync(join(tmpdir(), "voting-record-import-"));
const file = join(folder, "votes.csv");
const sql = openSql();
let bare: TestDatabase;
let votes = 0;

beforeAll(async () => {
  // Half of the library's file.
  const rows = (await libraryRows(sql)).filter(({ date }) => date >= "2000-01-01");
  votes = new Set(rows.map(({ resolution }) => resolution)).size;
  writeFileSync(file, libraryCsv(rows));
  bare = await bareRecord();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await bare.drop();
});

/** What is there once no connection of a killed process is left: the votes, and a sum of everything that is of the record. */
async function left(): Promise<{ votes: number; contents: string; number: number }> {
  const own = postgres(bare.url, { max: 1, onnotice: () => {} });
  const others = () => own`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend'`;
  while ((await others()).length > 0) await sleep(50);
  const [found] = await own<{ votes: number; number: number }[]>`
    select (select count(*)::int from vote) as votes, number from record_version`;
  const contents = await expectContentsKept(own);
  await own.end();
  return { votes: -1, number: -1, ...found, contents };
}

/** How far the import says that it is, in per cent of what it has to write. */
function progress(output: string): number {
  const [, done = "0", all = "1"] = [...output.matchAll(/([\d,]+) of ([\d,]+) rows written/g)].at(-1) ?? [];
  return (100 * Number(done.replaceAll(",", ""))) / Number(all.replaceAll(",", ""));
}

// Each run is a process of its own, which takes its time where others compute.
describe("npm run import", { timeout: 120_000 }, () => {
  it.each([
    ["while it reads", (output: string) => output.includes("10,000 rows")],
    ["when it begins to write", (output: string) => output.includes("compared:")],
    ["after 10 % of the rows", (output: string) => progress(output) >= 10],
    ["after 50 % of the rows", (output: string) => progress(output) >= 50],
    ["after 90 % of the rows", (output: string) => progress(output) >= 90],
  ])("killed %s, it leaves nothing", async (_, isThere) => {
    const before = await left();
    let at = "";
    const { code } = await runCommand("import", [file], bare.url, (output, child) => {
      if (at !== "" || !isThere(output)) return;
      at = output;
      child.kill("SIGKILL");
    });
    expect([code, isThere(at), progress(at) < 100]).toEqual([null, true, true]);
    expect(await left()).toEqual(before);
    expect(before.votes).toBe(0);
  });

  it("killed at the commit, it leaves all or nothing, and run again it imports all, and once more nothing", async () => {
    await runCommand("import", [file], bare.url, (output, child) => {
      if (output.includes("every rule of the record checked")) child.kill("SIGKILL");
    });
    const { votes: found } = await left();
    expect([0, votes]).toContain(found);

    const next = await runCommand("import", [file], bare.url);
    expect(next).toMatchObject({ code: 0, output: expect.stringContaining("0 in conflict with a correction") });
    const whole = await left();
    expect(whole.votes).toBe(votes);
    const again = await runCommand("import", [file], bare.url);
    expect(again.output).toContain(
      `0 new, 0 changed, 0 in conflict with a correction, ${formatCount(votes)} unchanged, 0 rejected`,
    );
    expect(again.code).toBe(0);
    expect(await left()).toEqual(whole);
  });

  it("with --dry-run says what would be done, with code 2 where something is left out, and does nothing", async () => {
    writeFileSync(join(folder, "two.csv"), libraryCsv((await libraryRows(sql)).slice(0, 21)));
    const before = await sql`select number from record_version`;
    const { code, output } = await runCommand(
      "import",
      [join(folder, "two.csv"), "--dry-run"],
      process.env.DATABASE_URL ?? "",
    );
    expect(code).toBe(2);
    expect(output).toContain("1 unchanged, 2 rejected");
    expect(output).toMatch(/Rejected: left out:\n {2}line 13, column ms_code, S\/RES\/2\(1946\): There is no row for/);
    expect(await sql`select number from record_version`).toEqual(before);
  });

  it("says in a sentence what is wrong with the file or the words of the command", async () => {
    writeFileSync(join(folder, "page.csv"), "<!doctype html>");
    const said = async (...args: string[]) => {
      const { code, output } = await runCommand("import", args, bare.url);
      return [code, output.trim().split("\n").at(-1)];
    };
    expect(await said()).toEqual([1, "Say which file to import: npm run import -- FILE [--dry-run]"]);
    expect(await said(join(folder, "page.csv"))).toEqual([1, expect.stringContaining("This is a web page")]);
  });
});
