import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { broken, refusal } from "./refusal";

const sql = openSql();

const APPEND_ONLY = broken(
  "revision_append_only",
  "a revision is neither changed nor deleted: write another that says what was wrong",
);

describe("a revision", () => {
  beforeAll(async () => {
    await sql`insert into app_user (id, name, email) values ('editor', 'Editor', 'editor@example.org')`;
    await sql`insert into revision (user_id, actor, action, entity, entity_id, changes, reason)
      values ('editor', 'Editor', 'CREATE', 'vote', 's-2017-172', '{}', 'New vote')`;
  });

  test("is never changed or taken away", async () => {
    expect(await refusal(sql`update revision set reason = 'Another'`)).toEqual(APPEND_ONLY);
    expect(await refusal(sql`update revision set user_id = null`)).toEqual(APPEND_ONLY);
    expect(await refusal(sql`delete from revision`)).toEqual(APPEND_ONLY);
    expect(await refusal(sql`truncate revision cascade`)).toMatchObject({ code: "23514", rule: "record_no_truncate" });
  });

  test("outlives the account that made it", async () => {
    await sql`delete from app_user where id = 'editor'`;
    const [revision] = await sql`select user_id, actor, reason from revision`;
    expect(revision).toEqual({ user_id: null, actor: "Editor", reason: "New vote" });
  });
});

describe("the state that a revision led to", () => {
  test("is the number that the record had from then on, for each of the transaction's revisions", async () => {
    const enter = (reason: string) =>
      sql.begin(async (tx) => {
        for (const id of ["a", "b"]) {
          await tx`insert into revision (actor, action, entity, entity_id, changes, reason)
          values ('Editor', 'CREATE', 'vote', ${id}, '{}', ${reason})`;
        }
      });
    await enter("one");
    const [before] = await sql<{ number: number }[]>`select number from record_version`;
    await enter("two");
    const rows = await sql`
      select reason, record_number - ${before?.number ?? 0} as later from revision where reason in ('one', 'two') order by id`;
    expect(rows.map(({ reason, later }) => [reason, later])).toEqual([
      ["one", 0],
      ["one", 0],
      ["two", 1],
      ["two", 1],
    ]);
  });

  test("is not given by hand afterwards", async () => {
    expect(await refusal(sql`update revision set record_number = 1`)).toEqual(APPEND_ONLY);
  });
});

describe("the version of the record", () => {
  const version = async () => (await sql<{ number: number }[]>`select number from record_version`)[0]?.number;
  const topic = (slug: string) => ({ slug, name: slug, kind: "THEME", description: "A theme." });

  test("rises once for each transaction that changes the record", async () => {
    const before = (await version()) ?? Number.NaN;
    await sql.begin(async (tx) => {
      await tx`insert into topic ${tx(topic("water"))}`;
      await tx`update topic set description = 'Another.'`;
      await tx`insert into meeting values ('S/PV.1', '1946-01-17')`;
    });
    expect(await version()).toBe(before + 1);
    await sql`delete from meeting`;
    expect(await version()).toBe(before + 2);
  });

  test("stays where nothing was changed", async () => {
    const before = await version();
    await sql`update topic set description = 'None.' where slug = 'none'`;
    await sql`insert into topic ${sql(topic("water"))} on conflict do nothing`;
    await sql`delete from topic where slug = 'none'`;
    await sql`insert into app_user (id, name, email) values ('reader', 'Reader', 'reader@example.org')`;
    expect(await version()).toBe(before);
  });

  test("stays where the transaction was undone", async () => {
    const before = await version();
    await expect(
      sql.begin(async (tx) => {
        await tx`insert into topic ${tx(topic("undone"))}`;
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    expect(await version()).toBe(before);
  });

  test("is told to those who listen", async () => {
    const heard: string[] = [];
    const listening = await sql.listen("record_changed", (payload) => heard.push(payload));
    await sql`insert into topic ${sql(topic("energy"))}`;
    await expect.poll(() => heard).toEqual([String(await version())]);
    await listening.unlisten();
  });

  test("rises by two for two transactions at once", async () => {
    const before = (await version()) ?? Number.NaN;
    const change = (slug: string) =>
      sql.begin(async (tx) => {
        await tx`insert into topic ${tx(topic(slug))}`;
        await tx`select pg_sleep(0.1)`;
      });
    await Promise.all([change("first"), change("second")]);
    expect(await version()).toBe(before + 2);
  });

  test("has one row", async () => {
    expect((await refusal(sql`insert into record_version (id) values (2)`)).rule).toBe("record_version_one_row");
  });
});
