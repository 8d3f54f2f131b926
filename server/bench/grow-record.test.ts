import postgres from "postgres";
import { expect, it } from "vitest";
import { expectContentsKept } from "../testing/contents";
import { copyDatabase } from "../testing/server";
import { openSql } from "../testing/sql";
import { growRecord } from "./grow-record";

const sql = openSql();

it("growRecord(sql, factor) makes votes that keep every rule", async () => {
  const count =
    () => sql`select (select count(*)::int from vote) as votes, (select count(*)::int from member_vote) as cast,
    (select count(*)::int from vote v where yes + abstain is not null and abstain <> (select count(*) from member_vote m
      where m.vote_id = v.id and m.position = 'ABSTAIN')) as apart`;
  const [before] = await count();
  await growRecord(sql, 2, { checked: true });
  const [after] = await count();
  expect([after?.votes, after?.cast, after?.apart]).toEqual([before?.votes * 2, before?.cast * 2, before?.apart * 2]);
  const [turned] = await sql`
    select count(*)::int as n from vote o join vote c on c.id = o.id || '-x1' where c.yes = o.yes - 1 and c.abstain = o.abstain + 1`;
  expect(turned?.n).toBeGreaterThan(150);
});

it("growRecord(sql, factor) puts every index, reference and trigger on again that it took off", async () => {
  const copy = await copyDatabase("record");
  const other = postgres(copy.url, { max: 1, onnotice: () => {} });
  const schema = () => other`
    select indexdef as line from pg_indexes where schemaname = 'public' union all
    select conrelid::regclass::text || conname || pg_get_constraintdef(oid) || convalidated::text from pg_constraint union all
    select tgrelid::regclass::text || tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1`;
  try {
    const before = await schema();
    await growRecord(other, 3);
    expect(await schema()).toEqual(before);
    await expectContentsKept(other);
  } finally {
    await other.end();
    await copy.drop();
  }
});
