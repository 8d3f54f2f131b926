import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { RIGHTS, WITHHELD } from "./web-rights";
import { addressAs, grantRights, makeWebRole, webRoleOf } from "./web-role";

const owner = openSql();
let web: Sql;

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? "";
  const role = webRoleOf(url);
  if (!role || !(await makeWebRole(owner, role))) throw new Error("There is no role for the site's process here");
  await grantRights(owner, role.name);
  web = postgres(addressAs(url, role), { max: 1, onnotice: () => {} });
  await owner`insert into app_user (id, name, email) values ('ada', 'Ada', 'ada@example.org')`;
});
afterAll(() => web.end());

const DENIED = "42501";
const codeOf = (query: Promise<unknown>) =>
  query.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

describe("the role of the site's process", () => {
  it("is told apart from every table and view, so that a new one is thought about", async () => {
    const tables = await owner<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')`;
    expect(tables.map(({ name }) => name).sort()).toEqual([...Object.keys(RIGHTS), ...WITHHELD].sort());
  });

  it("has no right on a table but those named, and owns nothing", async () => {
    const rows = await web<{ name: string; rights: string }[]>`
      select c.relname as name, string_agg(lower(p), ', ' order by n) as rights
        from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
             with ordinality as all_rights(p, n)
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and has_table_privilege(c.oid, p)
       group by 1`;
    expect(Object.fromEntries(rows.map(({ name, rights }) => [name, rights]))).toEqual(RIGHTS);
    const [own] = await web`
      select (select count(*)::int from pg_class where relowner = current_user::regrole) as owned,
             (select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
                from pg_roles where rolname = current_user) as powerful`;
    expect(own).toEqual({ owned: 0, powerful: false });
  });

  it.each([
    ["changes a revision", "update revision set reason = 'Another'"],
    ["deletes revisions", "delete from revision"],
    ["empties the history", "truncate revision"],
    ["turns off what keeps the history", "alter table revision disable trigger append_only"],
    ["turns off what keeps an administrator", "alter table app_user disable trigger last_administrator"],
    ["turns off every trigger", "set session_replication_role = replica"],
    ["makes a table", "create table own (id int)"],
    ["makes a temporary table", "create temporary table own (id int)"],
    ["makes a function", "create function own() returns int language sql as 'select 1'"],
    [
      "puts a function of its own before a rule",
      "create or replace function refuse(rule text, sentence text) returns void language sql as ''",
    ],
    ["drops a table", "drop table claim"],
    ["changes a column", "alter table vote drop column yes"],
    ["takes a vote out", "delete from vote"],
    ["deletes an account", "delete from app_user"],
    ["rewrites what was done to accounts", "update app_event set actor = 'Nobody'"],
    ["replaces the key of the sessions", "update app_secret set value = 'mine'"],
    ["sets the version of the record", "update record_version set number = 0"],
    ["gets round the checks of votes", "delete from vote_check"],
    ["reads what belongs to the migrations", "select * from _prisma_migrations"],
    ["reads the passwords of roles", "select * from pg_authid"],
    ["reads a file of the server", "select pg_read_file('/etc/passwd')"],
    ["runs a program", "copy app_event to program 'cat'"],
    ["becomes the owner", "set role postgres"],
    ["makes a role", "create role another"],
  ])("never %s", async (_, statement) => {
    expect(await codeOf(web.unsafe(statement))).toBe(DENIED);
  });

  it("writes the record by way of the rules, which run as their owner", async () => {
    await web.begin(async (tx) => {
      await tx`update source set stance = 'A news agency.' where slug = 'reuters-2020-01-06'`;
      await tx`insert into revision (user_id, actor, action, entity, entity_id, changes, reason)
        values ('ada', 'Ada', 'UPDATE', 'source', 'reuters-2020-01-06', '{}', 'Its own words')`;
    });
    const broken = web`update vote set yes = yes - 1 where id = (select min(id) from vote where modality = 'RECORDED')`;
    expect(await codeOf(broken)).toBe("23514");
    const [row] =
      await web`select reason from revision where entity_id = 'reuters-2020-01-06' order by id desc limit 1`;
    expect(row).toEqual({ reason: "Its own words" });
  });
});
