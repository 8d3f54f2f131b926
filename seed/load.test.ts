import postgres, { type Sql } from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refusal } from "@/server/refusal";
import { copyDatabase, type TestDatabase } from "@/server/testing/server";
import { openSql } from "@/server/testing/sql";
import { fingerprint } from "./files";
import { loadSeed } from "./load";

/** The file's own database, which this very function has filled before all tests. */
const url = process.env.DATABASE_URL ?? "";
const filled = openSql();

/** An empty one for each test. */
let database: TestDatabase;
let sql: Sql;

beforeEach(async () => {
  database = await copyDatabase("empty");
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});

afterEach(async () => {
  await sql.end();
  await database.drop();
});

/** How often the record was changed, and how much of it is there. */
async function state(of = sql) {
  const [row] = await of`
    select (select number from record_version) as number, (select seed from record_version) as seed,
           (select count(*)::int from vote) as votes, (select count(*)::int from member_vote) as "memberVotes",
           (select count(*)::int from citation) as citations`;
  return row;
}

describe("loadSeed(databaseUrl)", () => {
  it("loads the whole record in one change, and notes the fingerprint of its files", async () => {
    const lines: string[] = [];
    await loadSeed(database.url, { onProgress: (line) => lines.push(line) });
    expect(await state()).toMatchObject({ number: 1, seed: fingerprint(), votes: 3241, memberVotes: 45_660 });
    expect(lines[0]).toBe("3,241 votes with 45,660 member votes on 3,206 texts");

    const [bare] = await sql`
      select count(*)::int from vote v where not exists (select from citation c where c.vote_id = v.id)`;
    expect(bare?.count).toBe(0);
    const [history] = await sql`select count(*)::int, min(actor) as actor from revision where action = 'SEED'`;
    expect(history).toEqual({ count: 430, actor: "Seed" });
  });

  it("lets the next keys follow those of the record", async () => {
    const [made] = await filled`
      insert into resolution (slug, title, date, fate) values ('s-2026-1', 'A new text', '2026-05-01', 'CIRCULATED') returning id`;
    expect(made?.id).toBe(3207);
  });

  it("does nothing where the same files were loaded before", async () => {
    await filled`update topic set name = 'As an editor has it' where slug = 'dprk'`;
    const before = await state(filled);
    expect(before).toMatchObject({ seed: fingerprint(), votes: 3241 });
    await loadSeed(url);
    expect(await state(filled)).toEqual(before);
  });

  it("refuses to write over the record of other files", async () => {
    await sql`update record_version set seed = 'other files'`;
    await expect(loadSeed(database.url)).rejects.toThrow(/as other files had it.*nothing was written over/);
    await expect(loadSeed(database.url)).rejects.toThrow(Refusal);
    expect(await state()).toMatchObject({ votes: 0, seed: "other files" });
  });

  it("refuses to add to what was not loaded from here, and says what to do", async () => {
    await sql`insert into member (code, seat_code, short_name, official_name, status, permanent)
              values ('FRA', 'FRA', 'France', 'French Republic', 'MEMBER', true)`;
    await expect(loadSeed(database.url)).rejects.toThrow(
      "The database holds 0 votes and 1 members that were not loaded from here: keep what you need of them, then empty the database and start again.",
    );
  });

  it("writes nothing where one row is refused", async () => {
    await sql`alter table revision add constraint no_history check (false)`;
    await expect(loadSeed(database.url)).rejects.toThrow(/no_history/);
    expect(await state()).toMatchObject({ number: 0, seed: null, votes: 0, citations: 0 });
  });

  it("says what a database without tables lacks", async () => {
    await sql`drop table record_version`;
    await expect(loadSeed(database.url)).rejects.toThrow("The database has no tables yet: apply the migrations first");
  });
});
