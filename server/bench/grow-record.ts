import type { Sql, TransactionSql } from "postgres";

/** Further copies have the ids of the first ones, raised by this for each copy. */
const APART = 100_000;

/** By how many days a copy lies away from its original: within the room that the text has. */
const MOVED = "case when s.room > 0 then (k * 37 + s.id * 11) % s.room - s.before else 0 end";

/** The tables that grow, in the order of their references, and what a copy has in place of a column. */
const COPIES: { table: string; from: string; values: Record<string, string> }[] = [
  {
    table: "meeting",
    from: "meeting o",
    values: { symbol: "o.symbol || '/X' || k" },
  },
  {
    table: "resolution",
    from: "resolution o join room s on s.id = o.id",
    values: {
      id: `o.id + k * ${APART}`,
      slug: "case when o.symbol is null then o.slug || '-x' || k else 's-res-' || substring(o.symbol from '/([0-9]+)\\(')::int + k * 10000 || '-' || substring(o.symbol from '\\(([0-9]+)') end",
      symbol:
        "regexp_replace(o.symbol, '/[0-9]+\\(', '/' || substring(o.symbol from '/([0-9]+)\\(')::int + k * 10000 || '(')",
      draft_symbol: "o.draft_symbol || '/X' || k",
      date: `o.date + ${MOVED}`,
      successor_id: `o.successor_id + k * ${APART}`,
    },
  },
  {
    table: "resolution_topic",
    from: "resolution_topic o",
    values: { resolution_id: `o.resolution_id + k * ${APART}` },
  },
  {
    table: "vote",
    from: "vote o join room s on s.id = o.resolution_id left join turned t on t.vote_id = o.id and t.copy = k",
    values: {
      id: "o.id || '-x' || k",
      resolution_id: `o.resolution_id + k * ${APART}`,
      date: `o.date + ${MOVED}`,
      meeting_symbol: "o.meeting_symbol || '/X' || k",
      symbol: "o.symbol || '/X' || k",
      yes: "o.yes - (t.copy is not null)::int",
      abstain: "o.abstain + (t.copy is not null)::int",
    },
  },
  {
    table: "member_vote",
    from: "member_vote o left join turned t on t.vote_id = o.vote_id and t.copy = k and t.seat_code = o.seat_code",
    values: {
      vote_id: "o.vote_id || '-x' || k",
      position: `case when t.copy is null then o.position else 'ABSTAIN' end`,
    },
  },
  {
    table: "citation",
    from: "citation o",
    values: {
      id: "nextval('citation_id_seq')",
      resolution_id: `o.resolution_id + k * ${APART}`,
      vote_id: "o.vote_id || '-x' || k",
    },
  },
];

/**
 * Makes a record `factor` times as large: each copy of a text with its votes has its own symbols and meetings, and falls on
 * other days on which the same members served in the same year. In one vote of ten an elected member abstains that voted
 * Yes where that changes nothing, so that new votes are not all like old ones. Rules and indexes are off meanwhile, unless
 * `checked`; the indexes and references are made anew.
 */
export async function growRecord(sql: Sql, factor: number, { checked = false } = {}): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local maintenance_work_mem = '512MB'`;
    await prepare(tx, factor);
    const restore = checked ? async () => {} : await takeOff(tx);
    for (const { table, from, values } of COPIES) {
      const columns = await columnsOf(tx, table);
      const copied = columns.map((column) => values[column] ?? `o.${column}`);
      const where = table === "citation" ? "where o.resolution_id is not null or o.vote_id is not null" : "";
      await tx.unsafe(`insert into ${table} (${columns})
        select ${copied} from generate_series(1, ${factor - 1}) k cross join ${from} ${where}`);
    }
    await restore();
    // No trigger has told of what was written.
    if (!checked) await tx`select remake_contents()`;
  });
  await sql`vacuum analyze`;
  // What was written is on the disk before anything is timed, where the account may ask for that.
  const [account] = await sql<{ may: boolean }[]>`
    select rolsuper or pg_has_role('pg_checkpoint', 'member') as may from pg_roles where rolname = current_user`;
  if (account?.may) await sql`checkpoint`;
}

/** How far each text can move without leaving its year or its Council, and in which copies who votes otherwise. */
async function prepare(tx: TransactionSql, factor: number): Promise<void> {
  await tx.unsafe(`
    create temporary table turn on commit drop as
      select valid_from as day from term union select valid_to + 1 from term union
      select make_date(y, 1, 1) from generate_series(1947, 2100) y union select '1946-01-17';
    create temporary table room on commit drop as
      select id, min(before) as before, min(before) + min(after) + 1 as room from (
        select id, date - (select max(day) from turn where day <= date) as before,
               least((select min(day) - 1 from turn where day > date), (select max(date) from vote)) - date as after
          from (select id, date from resolution union select resolution_id, date from vote) d) d group by id;
    create temporary table turned on commit drop as
      select vote_id, copy, seat_code from (
        select v.id as vote_id, k as copy, m.seat_code,
               row_number() over (partition by v.id, k order by hashtext(m.seat_code || k)) as place
          from vote v cross join generate_series(1, ${factor - 1}) k
          join member_vote m on m.vote_id = v.id and m.position = 'YES'
           and m.seat_code not in ('CHN', 'FRA', 'GBR', 'RUS', 'USA')
         where v.outcome = 'ADOPTED' and v.yes > yes_needed(v.date) and abs(hashtext(v.id || k)) % 10 = 0
           and v.abstain is not null) c
       where place = 1;
    analyze turned;`);
}

async function columnsOf(tx: TransactionSql, table: string): Promise<string[]> {
  const rows = await tx<{ name: string }[]>`
    select attname as name from pg_attribute
     where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  return rows.map(({ name }) => name);
}

/** Takes off what every row would be checked and entered by; the result puts it on again, the references with a check. */
async function takeOff(tx: TransactionSql): Promise<() => Promise<void>> {
  const tables = COPIES.map(({ table }) => table);
  const lasting = await tx<{ take: string; give: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as take,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as give
      from pg_constraint
     where conrelid = any(${tables}::regclass[]) and (contype = 'f' or contype = 'p' and conrelid = 'member_vote'::regclass)
     order by contype desc`;
  const indexes = await tx<{ take: string; give: string }[]>`
    select format('drop index %s', indexrelid::regclass) as take, pg_get_indexdef(indexrelid) as give from pg_index i
     where indrelid = any(${tables}::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`;
  for (const table of tables) await tx`alter table ${tx(table)} disable trigger user`;
  for (const { take } of [...lasting, ...indexes]) await tx.unsafe(take);
  return async () => {
    for (const { give } of [...indexes, ...lasting]) await tx.unsafe(give);
    for (const table of tables) await tx`alter table ${tx(table)} enable trigger user`;
  };
}
