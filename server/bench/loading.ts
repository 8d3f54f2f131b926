import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { Sql } from "postgres";
import { readSeed } from "../../seed/read";
import { tablesOf } from "../../seed/tables";
import { copyOut, copyTable, openForCopy } from "../copy";
import { libraryCsv, libraryRows } from "../import/library-file.fixture";
import type { ImportTimes } from "./import-file";
import { type Measured, median, timed } from "./measure";
import { runScript, type Workspace, withSql } from "./workspace";

/** Loading the record and importing a voting file, against COPY of the same rows under the same rules. */
export async function measureLoading(workspace: Workspace): Promise<Measured[]> {
  return [await loadingRecord(workspace), ...(await importing(workspace))];
}

async function loadingRecord({ copy, loaded }: Workspace): Promise<Measured> {
  const tables = tablesOf(readSeed());
  const url = await copy("tables");
  const [copied] = await timed(() =>
    withCopy(url, async (sql) => {
      await sql.begin(async (tx) => {
        for (const table of tables) await copyTable(tx, table);
      });
      await sql`vacuum analyze`;
    }),
  );
  return {
    name: "loading the record with all its checks, against COPY of its rows",
    value: loaded / 1000,
    unit: "s",
    baseline: copied / 1000,
    ratio: loaded / copied,
  };
}

async function importing({ run, copy, folder, quick }: Workspace): Promise<Measured[]> {
  const [record, target, baseline] = [await copy("record"), await copy("tables"), await copy("tables")];
  for (const url of [target, baseline]) await copyCouncil(record, url);
  const rows = await withSql(record, libraryRows);
  const file = join(folder, "votes.csv");
  const text = libraryCsv(quick ? rows.slice(0, 1_500) : rows);
  writeFileSync(file, text);

  const first = await runScript<ImportTimes>(run, "import-file.ts", target, [file]);
  const copied = await copyImported(target, baseline);
  const again: ImportTimes[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    again.push(await runScript<ImportTimes>(run, "import-file.ts", target, [file]));
  }
  const whole = first.read + first.applied;
  const size = `${(text.length / 1e6).toFixed(1)} MB, ${first.written} votes`;
  return [
    {
      name: "importing a voting file, reading and checks and history included, against COPY of the rows that it wrote",
      value: whole / 1000,
      unit: "s",
      baseline: copied / 1000,
      ratio: whole / copied,
      target: { of: "ratio", is: "≤", limit: 2 },
      note: `${size}; reading ${(first.read / 1000).toFixed(1)} s of it`,
    },
    {
      name: "the same file again, beyond reading it",
      value: median(again.map(({ applied }) => applied)) / 1000,
      unit: "s",
      target: { of: "value", is: "≤", limit: 0.5 },
    },
    {
      name: "memory that the import takes at most",
      value: first.growth,
      unit: "MB",
      target: { of: "value", is: "≤", limit: 150 },
    },
  ];
}

/** What the votes of a file stand on: members, their names and terms. */
const COUNCIL = ["member", "member_name", "term"];

/** What an import writes; columns that the database fills are left to it. */
const IMPORTED = ["source", "meeting", "resolution", "resolution_alias", "vote", "member_vote", "citation", "revision"];
const FILLED = ["search", "record_number"];

async function copyCouncil(from: string, to: string): Promise<void> {
  await writeAll(to, await readAll(from, COUNCIL));
}

/** How long COPY takes for the rows that an import has written, in milliseconds, every rule checked. */
async function copyImported(from: string, to: string): Promise<number> {
  const tables = await readAll(from, IMPORTED);
  const [ms] = await timed(() => writeAll(to, tables));
  return ms;
}

type Content = { name: string; columns: string[]; bytes: Buffer };

function readAll(url: string, tables: string[]): Promise<Content[]> {
  return withCopy(url, async (sql) => {
    const contents: Content[] = [];
    for (const name of tables) {
      const rows = await sql<{ column: string }[]>`
        select attname as column from pg_attribute
         where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attname <> all(${FILLED})`;
      const columns = rows.map(({ column }) => column);
      const bytes = await buffer(copyOut(sql, sql`copy ${sql(name)} (${sql(columns)}) to stdout`));
      contents.push({ name, columns, bytes });
    }
    return contents;
  });
}

function writeAll(url: string, contents: Content[]): Promise<void> {
  return withCopy(url, async (sql) => {
    await sql.begin(async (tx) => {
      for (const { name, columns, bytes } of contents) {
        const sink = await tx`copy ${tx(name)} (${tx(columns)}) from stdin`.writable();
        await pipeline(Readable.from([bytes]), sink);
      }
    });
  });
}

async function withCopy<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openForCopy(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 0 });
  }
}
