import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import { environmentFor } from "../env";
import { type TableRow, tableCsv } from "../export/table-csv";
import { allRows } from "../export/table-sql";
import { PACKAGE_TABLES } from "../export/tables";
import { type WholePackage, wholePackage } from "../export/whole-package.fixture";
import { expectContentsKept } from "../testing/contents";
import { copyDatabase } from "../testing/server";
import { openSql } from "../testing/sql";
import { keepVotesOf2017 } from "../testing/votes-of-2017";
import { FORMER_VERSION_SQL } from "./former-version";
import { loadPackage } from "./load-package";
import { readPackage } from "./read-package";
import { tablesOf } from "./rows";

const sql = openSql();
const folder = mkdtempSync(join(tmpdir(), "voting-record-package-"));
let made: WholePackage;

/** The record as an editor leaves it: a vote that was added, a correction, a source taken out, texts that look like formulas. */
async function edit() {
  await sql.begin(async (tx) => {
    await tx`insert into resolution (slug, draft_symbol, title, note, subjects, date)
      values ('s-2026-999', 'S/2026/999', '=1+1 "quoted", and more', ${"'@two\nlines\r\n"}, ${["A|B", "\\"]}, '2026-05-04')`;
    await tx`insert into vote (id, resolution_id, date, kind, procedural, modality, outcome, yes, no, abstain, not_voting)
      select 's-2026-999', id, date, 'RESOLUTION', false, 'RECORDED', 'ADOPTED', 14, 0, 1, 0
        from resolution where slug = 's-2026-999'`;
    await tx`insert into member_vote select 's-2026-999', member_code, seat_code,
        case member_code when 'RUS' then 'ABSTAIN' else 'YES' end::"Position"
        from term where '2026-05-04' between valid_from and coalesce(valid_to, 'infinity')`;
    await tx`update topic set name = '-Syria' where slug = 'syria'`;
    await tx`insert into member (code, seat_code, short_name, official_name, status, permanent)
      values ('RUR', 'RUR', 'Ruritania', 'Kingdom of Ruritania', 'MEMBER', false)`;
    await tx`insert into term (member_code, seat_code, valid_from, valid_to, kind)
      values ('RUR', 'RUR', '2027-01-01', '2028-12-31', 'ELECTED')`;
    await tx`update member_name set name = 'Haute-Volta', valid_to = '1984-08-02' where name = 'Upper Volta'`;
    await tx`insert into topic (slug, name, kind, description) values ('ruritania', 'Ruritania', 'THEME', 'Its war.')`;
    await tx`delete from citation where id = (select max(id) from citation)`;
    for (const [action, entity, id] of [
      ["CREATE", "vote", "s-2026-999"],
      ["UPDATE", "vote", "s-2017-172"],
      ["DELETE", "citation", "999999"],
    ] as const) {
      await tx`insert into revision (at, actor, action, entity, entity_id, changes, reason)
        values ('2026-11-21T12:00:00.125Z', 'Ann Editor', ${action}, ${entity}, ${id},
                ${tx.json({ b: { from: null, to: 1 }, a: { from: "x", to: ["y"] } })}, '+ a reason')`;
    }
  });
}

/** The package in its folder, with some of its files changed and its sums made to fit. */
function write(change: (name: string, text: string) => string | null = (_, text) => text): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const sums: string[] = [];
  for (const [name, bytes] of made.files) {
    if (name === "SHA256SUMS") continue;
    const text = change(name, new TextDecoder().decode(bytes));
    if (text === null) continue;
    writeFileSync(join(folder, name), text);
    sums.push(`${createHash("sha256").update(text).digest("hex")}  ${name}\n`);
  }
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
}

/** Changes one file by what a person might do to it. */
function damage(file: string, from: string | RegExp, to: string): void {
  write((name, text) => {
    if (name !== file) return text;
    expect(text.search(from)).toBeGreaterThanOrEqual(0);
    return text.replace(from, to);
  });
}

const into = await copyDatabase("empty");
const from = await copyDatabase("empty");
const third = await copyDatabase("empty");
const load = (database = from) => loadPackage(database.url, folder);

/** Loads the package in a process whose heap has this many megabytes: the rows of the whole record need 80, the tools alone 12. */
async function loadWithin(megabytes: number, url: string): Promise<string> {
  const load = `import { loadPackage } from "./server/load/load-package.ts";
    process.stdout.write(await loadPackage(process.env.DATABASE_URL, ${JSON.stringify(folder)}));`;
  const flags = [`--max-old-space-size=${megabytes}`, "--conditions=react-server", "--import", "tsx"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, "--input-type=module", "--eval", load], {
    cwd: ROOT,
    env: environmentFor({ DATABASE_URL: url }),
  });
  return stdout;
}

afterAll(async () => {
  await Promise.all([into.drop(), from.drop(), third.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

describe("loadPackage(databaseUrl, folder)", () => {
  it("loads a record that exports as the same files, byte for byte, though it was edited, and holds little of it", async () => {
    await edit();
    made = await wholePackage();
    write();
    expect(await loadWithin(48, into.url)).toBe(made.version);
    const other = postgres(into.url, { max: 1 });
    for (const table of PACKAGE_TABLES) {
      const rows = await other.unsafe<{ row: TableRow }[]>(
        `select row_to_json(t) as row from (${allRows(table)}) as t`,
      );
      const text = tableCsv(
        table,
        rows.map(({ row }) => row),
      );
      expect(text === new TextDecoder().decode(made.files.get(`${table.name}.csv`)), table.name).toBe(true);
    }
    const [next] = await other<{ id: number }[]>`select nextval(pg_get_serial_sequence('citation', 'id'))::int as id`;
    expect(await expectContentsKept(other)).toBe(await expectContentsKept(sql));
    expect(next?.id, "the number of a citation that was deleted is not given again").toBe(1_000_000);
    await other.end();
  }, 120_000);

  it("takes every table of the record, and every column but those that no other row knows", async () => {
    const tables = await sql<{ table: string }[]>`
      select distinct event_object_table as table from information_schema.triggers where trigger_name = 'record_inserted'`;
    const written = new Map<string, string[]>();
    for (const { name, rows } of await tablesOf(await readPackage(folder))) {
      written.set(name, []);
      for await (const { row } of rows()) {
        written.set(name, Object.keys(row));
        break;
      }
    }
    expect([...written.keys()].toSorted()).toEqual(tables.map(({ table }) => table).toSorted());
    const lacking: string[] = [];
    for (const [table, columns] of written) {
      const all = await sql<{ name: string }[]>`
        select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`;
      lacking.push(...all.filter(({ name }) => !columns.includes(name)).map(({ name }) => `${table}.${name}`));
    }
    // Numbers of rows that nothing refers to, the words that search looks through, states of one database, and people;
    // and the counters of edits, which begin anew.
    expect(lacking.filter((column) => !column.endsWith(".version")).toSorted()).toEqual([
      ...["member_name.id", "quotation.id", "resolution.search", "revision.published_by", "revision.record_number"],
      ...["revision.user_id", "term.id"],
    ]);
  });

  it("refuses a database that has a record", async () => {
    await expect(load(into)).rejects.toThrow("The database holds a record already, of 3,242 votes");
  });
});

describe("loadPackage(databaseUrl, folder) of a damaged package", () => {
  beforeAll(async () => {
    await keepVotesOf2017(sql);
    made = await wholePackage();
  });

  it.each<[what: string, change: () => void, sentence: string | RegExp]>([
    ["no folder", () => rmSync(folder, { recursive: true, force: true }), "is no folder"],
    [
      "a missing file",
      () => write((name, text) => (name === "terms.csv" ? null : text)),
      "terms.csv: the package lacks",
    ],
    [
      "a file with another sum",
      () => {
        write();
        writeFileSync(join(folder, "votes.csv"), `${readFileSync(join(folder, "votes.csv"), "utf8")}\n`);
      },
      "votes.csv: the file is not the one of SHA256SUMS",
    ],
    [
      "another column",
      () => damage("members.csv", "code,seat_code", "code,seat"),
      "members.csv, line 1, column seat_code: “seat” stands in its place.",
    ],
    [
      "a row that is cut",
      () => damage("terms.csv", /(ARG,ARG,1948.*?),[^,\n]*\n/, "$1\n"),
      /terms\.csv: Invalid Record Length: .*line \d+/,
    ],
    [
      "a word that is none",
      () => damage("votes.csv", "VETOED", "BLOCKED"),
      /^votes\.csv, line \d+, column outcome: “BLOCKED” is not one of ADOPTED, VETOED, NOT_ADOPTED\.\nNothing was loaded\.$/,
    ],
    ["no day", () => damage("meetings.csv", /\d{4}-\d\d-\d\d/, "1946-02-30"), "meetings.csv, line 2, column date"],
    [
      "a reference to nothing",
      () => damage("citations.csv", /\n(\d+),[a-z0-9-]+,/, "\n$1,no-such-source,"),
      "citations.csv, line 2, column source: sources.csv has no “no-such-source”.",
    ],
    [
      "a key that stands twice",
      () => damage("topics.csv", /\n([a-z-]+)(,.*)\n[a-z-]+,/, "\n$1$2\n$1,"),
      /topics\.csv, line 3, column slug: “.*” stands in line 2 already/,
    ],
    [
      "a symbol that the database refuses",
      () => damage("texts.csv", "s-2017-172,,S/2017/172,", "s-2017-172,,2017/172,"),
      /texts\.csv, line \d+, column draft_symbol: .*resolution_draft_symbol_format/,
    ],
    [
      "a member's vote that no rule allows",
      () => damage("member-votes.csv", /(s-2017-172,s-2017-172,2017-02-28,CHN,CHN,China,true,)NO,true/, "$1YES,false"),
      /^votes\.csv, line \d+, column yes: the tally says 9-3-3-0, the member votes 10-2-3-0/,
    ],
    [
      "a cell that contradicts the rest",
      () => damage("member-votes.csv", "2017-02-28,CHN,CHN,China", "2017-02-28,CHN,CHN,Taiwan"),
      /member-votes\.csv, line \d+, column member_name: it says “Taiwan”, but the rest of the record gives “China”/,
    ],
    [
      "another version",
      () => damage("datapackage.json", /"version": "[^"]+"/, '"version": "2017-12-22-000000000000"'),
      /datapackage\.json: it says version 2017-12-22-0{12}, but its tables are version 2017-12-22-[0-9a-f]{12}/,
    ],
  ])("says where there is %s", async (_, change, sentence) => {
    change();
    await expect(load()).rejects.toThrow(sentence);
  });

  it("has loaded nothing", async () => {
    const other = postgres(from.url, { max: 1 });
    const [row] = await other`select (select count(*)::int from member) as members, seed from record_version`;
    await other.end();
    expect(row).toEqual({ members: 0, seed: null });
  });

  it("loads the same package undamaged", async () => {
    write();
    expect(await load()).toBe(made.version);
  });

  it("loads a package that is named as packages were before, and cited so", async () => {
    const [former] = await sql.unsafe<{ version: string }[]>(FORMER_VERSION_SQL);
    damage("datapackage.json", /"version": "[^"]+"/, `"version": "${former?.version}"`);
    expect(former?.version).not.toBe(made.version);
    expect(await load(third)).toBe(former?.version);
  });
});
