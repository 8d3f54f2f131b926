import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../testing/run-command";
import { copyDatabase, type TestDatabase } from "../testing/server";
import { openSql } from "../testing/sql";
import { keepVotesOf2017 } from "../testing/votes-of-2017";

const folder = mkdtempSync(join(tmpdir(), "voting-record-package-"));
const [first, second] = [join(folder, "first"), join(folder, "second")];
const own = process.env.DATABASE_URL ?? "";
let empty: TestDatabase;

beforeAll(async () => {
  await keepVotesOf2017(openSql());
  empty = await copyDatabase("empty");
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await empty.drop();
});

/** The code of a command, and the last line that it said. */
async function running(...[name, args, url]: Parameters<typeof runCommand>): Promise<[number | null, string]> {
  const { code, output } = await runCommand(name, args, url);
  return [code, output.trim().split("\n").at(-1) ?? ""];
}

const filesIn = (place: string) =>
  new Map(readdirSync(place).map((name) => [name, readFileSync(join(place, name), "latin1")]));

// Each run is a process of its own, which takes its time where others compute.
describe("npm run export, npm run load", { timeout: 120_000 }, () => {
  it("go round: what is loaded into an empty database is exported again, byte for byte", async () => {
    expect(await running("export", [first], own)).toEqual([
      0,
      expect.stringMatching(/^22 files, \d+ kB, version 2017-12-\d\d-/),
    ]);
    expect((await running("load", [first], empty.url))[0]).toBe(0);
    expect((await running("export", [second], empty.url))[0]).toBe(0);
    const [before, after] = [filesIn(first), filesIn(second)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, text] of before) expect(after.get(name) === text, name).toBe(true);
  });

  it("refuse in a sentence what they cannot do, and leave nothing half written", async () => {
    expect(await running("load", [first], own)).toEqual([
      1,
      expect.stringMatching(/^The database holds a record already, of \d+ votes/),
    ]);
    const none = await copyDatabase("empty");
    const place = join(folder, "third");
    expect(await running("export", [place], none.url)).toEqual([
      1,
      expect.stringContaining("The database holds no record yet"),
    ]);
    await none.drop();
    expect(readdirSync(folder).toSorted()).toEqual(["first", "second"]);
  });
});
