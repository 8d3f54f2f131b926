import postgres, { type TransactionSql } from "postgres";
import { describe, expect, it } from "vitest";
import { applyImport } from "../import/apply";
import { libraryCsv, libraryRows, rowsOfVote, streamOf } from "../import/library-file.fixture";
import { readLibraryFile } from "../import/read-file";
import { checkContents } from "../testing/contents";
import { openSql } from "../testing/sql";
import { listSeatedMembers } from "../votes/seated-members";

const sql = openSql();
const url = process.env.DATABASE_URL ?? "";

/** Numbers that look as if drawn, and are the same in each run. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Work that is rolled back, as a change that is only proposed is. */
const undone = (tx: TransactionSql, work: (inner: TransactionSql) => Promise<unknown>) =>
  tx
    .savepoint(async (inner) => {
      await work(inner);
      throw new Error("undone");
    })
    .catch(() => {});

/** Ways to change the record by plain SQL, each on a row that `n` chooses; what a rule refuses changes nothing. */
const CHANGES: ((tx: TransactionSql, n: number) => Promise<unknown>)[] = [
  (tx, n) =>
    tx`update vote set note = ${`=Note ${n}, "so"`} where id = (select id from vote order by id offset ${n % 3000} limit 1)`,
  (tx, n) =>
    tx`update resolution set slug = slug || '-n', title = 'Title' where id = (select id from resolution where symbol is null order by id offset ${n % 300} limit 1)`,
  (tx, n) => tx`update resolution set subjects = ${["a|b", `c\\d ${n}`]} where id % 500 = ${n % 500}`,
  (tx, n) => tx`update resolution set successor_id = ${(n % 3000) + 1} where id = ${((n * 7) % 3000) + 1}`,
  (tx, n) =>
    tx`update source set slug = slug || '-n', title = null where id = (select id from source order by id offset ${n % 800} limit 1)`,
  (tx, n) =>
    tx`update statement set slug = slug || '-n' where id = (select id from statement order by id offset ${n % 100} limit 1)`,
  (tx, n) =>
    tx`update statement set draft_id = ${(n % 3000) + 1} where id = (select min(id) from statement where kind = 'DRAFT_RESOLUTION')`,
  (tx, n) =>
    tx`insert into statement_resolution select id, ${(n % 3000) + 1} from statement offset ${n % 100} limit 1 on conflict do nothing`,
  (tx, n) => tx`delete from quotation where id = (select id from quotation order by id offset ${n % 30} limit 1)`,
  (tx, n) => tx`delete from explanation where id = (select id from explanation order by id offset ${n % 100} limit 1)`,
  (tx, n) =>
    tx`delete from statement where id = (select id from statement s where not exists (select from claim c where c.statement_id = s.id) order by id offset ${n % 60} limit 1)`,
  (tx, n) =>
    tx`update member set official_name = ${`State ${n}`} where code = (select code from member order by code offset ${n % 190} limit 1)`,
  (tx, n) =>
    tx`update member_name set short_name = ${`S${n}`} where id = (select id from member_name order by id offset ${n % 40} limit 1)`,
  (tx, n) =>
    tx`update term set note = ${`Note ${n}`} where id = (select id from term order by id offset ${n % 600} limit 1)`,
  (tx, n) =>
    tx`update topic set description = ${`Topic ${n}`}, countries = ${["MLI"]} where slug = (select slug from topic order by slug offset ${n % 130} limit 1)`,
  (tx, n) =>
    tx`update resolution_topic t set topic_slug = 'dprk' where resolution_id = ${(n % 3000) + 1} and is_primary and not exists (select from resolution_topic o where o.resolution_id = t.resolution_id and o.topic_slug = 'dprk')`,
  (tx, n) =>
    tx`insert into citation (source_id, explanation_id, supports, place) select (select min(id) from source), id, ${`it ${n}`}, 'p. 1' from explanation offset ${n % 80} limit 1`,
  (tx, n) =>
    tx`update citation set resolution_id = null, vote_id = (select min(id) from vote), place = 'p. 2' where id = (select min(id) from citation where resolution_id is not null and id > ${n % 5000})`,
  (tx, n) =>
    tx`insert into revision (actor, action, entity, entity_id, changes, reason) values ('A', 'UPDATE', 'vote', ${`v${n}`}, '{"b": 1, "a": 2}', 'So')`,
  (tx, n) =>
    tx`insert into resolution (slug, title, date, fate) values (${`x-${n}`}, 'A text', '2026-05-01', 'CIRCULATED') on conflict do nothing`,
  (tx) =>
    tx`delete from resolution r where slug like 'x-%' and not exists (select from statement_resolution s where s.resolution_id = r.id)`,
  (tx, n) =>
    tx`update vote set id = id || 'x' where id = (select id from vote order by id desc offset ${n % 50} limit 1)`,
  (tx, n) =>
    tx`update meeting set date = date + 1 where symbol = (select symbol from meeting order by symbol offset ${n % 2000} limit 1)`,
  (tx, n) => undone(tx, (inner) => inner`update source set slug = slug || '-u' where id % 100 = ${n % 100}`),
  async (tx, n) => {
    // A check in the middle of a transaction, with changes before and after it.
    await tx`update resolution set note = ${`Before ${n}`} where id = ${(n % 3000) + 1}`;
    await tx`set constraints all immediate`;
    await tx`update resolution set note = ${`After ${n}`} where id = ${(n % 3000) + 1}`;
  },
];

/** A transaction of some changes at once. Rules that stand against one, or another who is at the same rows, undo it. */
async function change(connection: postgres.Sql, draw: (below: number) => number): Promise<boolean> {
  try {
    await connection.begin(async (tx) => {
      for (let left = 1 + draw(3); left > 0; left -= 1) {
        const one = CHANGES[draw(CHANGES.length)];
        const n = draw(100_000);
        await tx.savepoint((inner) => Promise.resolve(one?.(inner, n))).catch(() => {});
      }
    });
    return true;
  } catch {
    return false;
  }
}

describe("the sum of all contents after changes", { timeout: 120_000 }, () => {
  checkContents(sql);

  it("is right after every way of change by plain SQL, each by itself", async () => {
    const idle: number[] = [];
    for (const [index, one] of CHANGES.entries()) {
      const before = (await sql`select number from record_version`)[0]?.number;
      await sql.begin((tx) => one(tx, 1234 + index));
      const [row] = await sql`select number, (select content_digits(sum) from content_sum) as sum from record_version`;
      if (row?.number === before) idle.push(index);
    }
    // The one that is undone.
    expect(idle).toEqual([CHANGES.length - 2]);
  });

  it("is right after a long row of changes, an import among them", async () => {
    const draw = drawing(20261122);
    const rows = await libraryRows(sql);
    const context = { terms: await listSeatedMembers(), today: "2026-11-21" };
    let done = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      done += Number(await change(sql, draw));
      if (turn !== 100) continue;
      const file = await readLibraryFile(
        streamOf(libraryCsv(rowsOfVote(rows, "S/RES/2440(2018)", { agenda: "Another item", draft: "S/2018/999" }))),
        context,
      );
      const by = { id: null, name: "Import" };
      const result = await applyImport(url, file, { ...context, by, reason: "A test", taken: new Set() });
      expect(result).toMatchObject({ status: "APPLIED", written: 1 });
    }
    expect(done).toBeGreaterThan(200);
  });

  it("is right after four have written at the same time, on the same parts", async () => {
    const connection = postgres(url, { max: 4, onnotice: () => {} });
    try {
      const writers = [1, 2, 3, 4].map(async (seed) => {
        const draw = drawing(seed);
        let done = 0;
        for (let turn = 0; turn < 40; turn += 1)
          done += Number(await change(connection, (below) => draw(Math.min(below, 40))));
        return done;
      });
      for (const done of await Promise.all(writers)) expect(done).toBeGreaterThan(5);
    } finally {
      await connection.end();
    }
  });
});
