import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startScript } from "../commands/child";
import { listApplied, listMigrations } from "../commands/migrations";
import { ROOT, scriptOf } from "../commands/root";
import { expectContentsKept } from "../testing/contents";
import { copyDatabase, makeDatabase, type TestDatabase } from "../testing/server";
import { restoreBackup } from "./restore";
import { listTables } from "./schema";
import { writeBackup } from "./write";

/** The migrations of the first version that was given to anyone. */
const RELEASED = listMigrations().slice(0, 7);

const sqlOf = (migration: string) => readFileSync(join(ROOT, "prisma/migrations", migration, "migration.sql"), "utf8");

const PRISMA_TABLE = `create table _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0)`;

const folder = mkdtempSync(join(tmpdir(), "backup-"));
const file = join(folder, "whole.backup");
const databases: TestDatabase[] = [];
let record: TestDatabase;
/** A database that stays empty, and the backup of one with two rows. */
let empty: TestDatabase;
const small = join(folder, "small.backup");
/** One with a row that breaks a rule. */
const forged = join(folder, "forged.backup");

beforeAll(async () => {
  record = await copyDatabase("record");
  databases.push(record);
  await withSql(record, async (sql) => {
    await sql`insert into app_user (id, name, email, role, updated_at)
              values ('ed', 'An editor', 'ed@example.org', 'EDITOR', now())`;
    await sql`insert into app_session (id, token, user_id, expires_at, updated_at)
              values ('s', 'secret token', 'ed', now() + interval '1 day', now())`;
    // A name with everything that the text form of COPY writes in another way.
    await sql`update topic set name = ${"A\ttab, a \\ backslash,\na line \\."} where slug = 'dprk'`;
  });
  await writeBackup(record.url, file);
  const few = await copyDatabase("empty");
  empty = await makeDatabase();
  databases.push(few, empty);
  await withSql(few, async (sql) => {
    await sql`insert into topic (slug, name, kind, description) values ('dprk', 'DPRK', 'SITUATION', 'Sanctions')`;
    await sql`insert into resolution (slug, title, date, fate) values ('s-2026-1', 'A text', '2026-05-01', 'CIRCULATED')`;
    await writeBackup(few.url, small);
    await sql`alter table resolution disable trigger user`;
    await sql`update resolution set fate = null`;
  });
  await writeBackup(few.url, forged);
});

afterAll(async () => {
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true });
});

async function withSql<T>({ url }: TestDatabase, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function anEmptyOne(): Promise<TestDatabase> {
  const database = await makeDatabase();
  databases.push(database);
  return database;
}

/** Every table with the number of its rows and a sum over all of them, in whatever order they lie. */
async function contents(database: TestDatabase) {
  return withSql(database, async (sql) => {
    const sums: Record<string, unknown> = {};
    for (const { name } of await listTables(sql)) {
      const [row] = await sql`
        select count(*)::int, md5(coalesce(string_agg(t::text, E'\n' order by t::text collate "C"), '')) as sum from ${sql(name)} t`;
      sums[name] = row;
    }
    return sums;
  });
}

async function tablesIn(database: TestDatabase): Promise<number> {
  return withSql(database, async (sql) => {
    const [row] = await sql`select count(*)::int from pg_class where relnamespace = 'public'::regnamespace`;
    return row?.count;
  });
}

/** A copy of the small backup with its unpacked text changed. */
function changed(name: string, change: (text: string) => string): string {
  const path = join(folder, name);
  const text = change(gunzipSync(readFileSync(small)).toString("latin1"));
  writeFileSync(path, gzipSync(Buffer.from(text, "latin1"), { level: 1 }));
  return path;
}

describe("writeBackup(databaseUrl, file) and restoreBackup(databaseUrl, file)", () => {
  it("give back every row of every table, with the version of the record", async () => {
    const restored = await anEmptyOne();
    await restoreBackup(restored.url, file);
    const was = await contents(record);
    expect(was.vote).toMatchObject({ count: 3241 });
    expect(was.member_vote).toMatchObject({ count: 45_660 });
    expect(await contents(restored)).toEqual(was);

    await withSql(restored, async (sql) => {
      expect(await expectContentsKept(sql)).toBe(await withSql(record, expectContentsKept));
      // Who is signed in is left out, the next keys follow, and what was refused before is refused after.
      expect(await sql`select from app_session`).toHaveLength(0);
      const [made] = await sql`
        insert into resolution (slug, title, date, fate) values ('s-2026-1', 'A new text', '2026-05-01', 'CIRCULATED') returning id`;
      expect(made?.id).toBe(3207);
      await expect(sql`update revision set reason = 'another'`).rejects.toThrow(/neither changed nor deleted/);
      await expect(sql`update vote set outcome = 'ADOPTED' where outcome = 'VETOED'`).rejects.toThrow(
        /does not follow/,
      );
    });
  });

  it("write the file of one moment while others go on writing", async () => {
    const busy = await copyDatabase("empty");
    const restored = await anEmptyOne();
    databases.push(busy);
    const path = join(folder, "busy.backup");
    let going = true;
    const writing = withSql(busy, async (sql) => {
      await sql`insert into topic (slug, name, kind, description) values ('dprk', 'DPRK', 'SITUATION', 'Sanctions')`;
      await sql`insert into app_user (id, name, email, role, updated_at) values ('ed', 'DPRK', 'ed@example.org', 'EDITOR', now())`;
      for (let turn = 0; going; turn += 1) {
        await sql.begin(async (tx) => {
          await tx`update app_user set name = ${`Turn ${turn}`}`;
          await tx`update topic set name = ${`Turn ${turn}`}`;
        });
      }
    });
    await expect.poll(() => withSql(busy, (sql) => sql`select from topic where name like 'Turn%'`)).toHaveLength(1);
    await writeBackup(busy.url, path);
    going = false;
    await writing;
    await restoreBackup(restored.url, path);
    await withSql(restored, async (sql) => {
      const [row] = await sql`select (select name from topic) as topic, (select name from app_user) as person`;
      expect(row?.topic).toMatch(/^Turn \d+$/);
      expect(row?.person).toBe(row?.topic);
    });
  });
});

describe("writeBackup(databaseUrl, file)", () => {
  it("writes a file that nobody else may read", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("writes over nothing", async () => {
    await expect(writeBackup(record.url, file)).rejects.toThrow(/exists: name a file that does not/);
  });

  it("says that a database has no tables", async () => {
    await expect(writeBackup(empty.url, join(folder, "none.backup"))).rejects.toThrow(/no tables yet/);
  });
});

describe("restoreBackup(databaseUrl, file)", () => {
  it("refuses a database that holds something, and leaves it alone", async () => {
    await expect(restoreBackup(record.url, file)).rejects.toThrow(/The database is not empty \(it has \w+\)/);
  });

  it.each([
    ["a changed row", (text: string) => text.replace("Sanctions", "sanctions"), /damaged or cut short/],
    ["a missing row", (text: string) => text.replace(/\n[^\n]*Sanctions[^\n]*/, ""), /damaged or cut short/],
    ["a manifest that is none", (text: string) => text.replace('{"madeAt"', '{"made"'), /damaged or cut short/],
    ["no tail", (text: string) => text.slice(0, -100), /damaged or cut short/],
    ["a later format", (text: string) => text.replace(/format 1/, "format 2"), /newer version of the project/],
    ["another file", () => "PGDMP", /not a backup of this project/],
    ["an empty file", () => "", /not a backup of this project/],
  ])("refuses %s, and leaves nothing behind", async (name, change, sentence) => {
    await expect(restoreBackup(empty.url, changed(name.replaceAll(" ", "-"), change))).rejects.toThrow(sentence);
    expect(await tablesIn(empty)).toBe(0);
  });

  it("refuses a file that ends in the middle, and one that was never packed", async () => {
    const cut = join(folder, "cut.backup");
    writeFileSync(cut, readFileSync(small).subarray(0, 2_000));
    await expect(restoreBackup(empty.url, cut)).rejects.toThrow(/damaged or cut short/);
    const plain = join(folder, "plain.backup");
    writeFileSync(plain, "vote_id,slug\n");
    await expect(restoreBackup(empty.url, plain)).rejects.toThrow(/not a backup of this project/);
    expect(await tablesIn(empty)).toBe(0);
  });

  it("refuses a backup of a version that has a migration more", async () => {
    const older = join(folder, "migrations");
    for (const { name } of RELEASED.slice(0, 3)) {
      cpSync(join(ROOT, "prisma/migrations", name), join(older, name), { recursive: true });
    }
    const restoring = restoreBackup(empty.url, small, { migrations: older });
    await expect(restoring).rejects.toThrow(/it has the migration 20261121190300_history, which this one lacks/);
    expect(await tablesIn(empty)).toBe(0);
  });

  it("refuses rows that break a rule, though the sum fits", async () => {
    await expect(restoreBackup(empty.url, forged)).rejects.toThrow(/it has neither a vote nor a fate/);
    expect(await tablesIn(empty)).toBe(0);
  });

  it("makes the tables of the day of the backup, to which later migrations are then applied", async () => {
    const { name: last } = RELEASED.at(-1) ?? { name: "" };
    const old = await anEmptyOne();
    await withSql(old, async (sql) => {
      for (const { name } of RELEASED) await sql.unsafe(sqlOf(name)).simple();
      await sql.unsafe(PRISMA_TABLE);
      for (const migration of RELEASED) {
        await sql`insert into _prisma_migrations (id, migration_name, checksum, finished_at, applied_steps_count)
                  values (gen_random_uuid(), ${migration.name}, ${migration.checksum}, now(), 1)`;
      }
      await sql`insert into topic (slug, name, kind, description) values ('dprk', 'DPRK', 'SITUATION', 'Sanctions')`;
    });
    const path = join(folder, "old.backup");
    await writeBackup(old.url, path);
    const restored = await anEmptyOne();
    const { migrations } = await restoreBackup(restored.url, path);
    expect(migrations.at(-1)?.name).toBe(last);
    expect(await contents(restored)).toEqual(await contents(old));

    const child = startScript(scriptOf("prisma"), ["migrate", "deploy"], {
      environment: { DATABASE_URL: restored.url },
    });
    expect(await child.ended, child.output()).toBe(0);
    await withSql(restored, async (sql) => expect(await listApplied(sql)).toHaveLength(listMigrations().length));
  });
});
