import type { ISql } from "postgres";
import { Refusal } from "../refusal";

/** A table of the database with the columns that are written, not worked out. */
export type BackedTable = { name: string; columns: string[] };

/** A sequence and the number that it gives next. */
export type Sequence = { name: string; next: string };

/** Prisma's own table of the migrations that a database has. */
export const MIGRATIONS_TABLE = "_prisma_migrations";

/**
 * What a backup leaves out: who is signed in or about to be, who guesses, and files on their way in. After a restore people
 * sign in again. Tables that do not outlive a crash (unlogged) are queues, and empty between transactions.
 */
const PASSING = ["app_session", "app_verification", "app_rate_limit", "app_import"];

/** The tables of a backup, each behind those that it refers to. Throws where two refer to each other. */
export async function listTables(sql: ISql): Promise<BackedTable[]> {
  const tables = await sql<(BackedTable & { refers: string[] })[]>`
    select c.relname as name,
           array(select a.attname from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  order by a.attnum) as columns,
           array(select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
       and not c.relname = any(${PASSING})
     order by c.relname`;
  const ordered: BackedTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const free = left.filter(({ refers }) => !left.some(({ name }) => refers.includes(name)));
    if (free.length === 0) throw new Refusal(`These tables refer to each other: ${left.map(({ name }) => name)}.`);
    ordered.push(...free.map(({ name, columns }) => ({ name, columns })));
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** The sequences behind the keys of the tables. */
export async function listSequences(sql: ISql): Promise<Sequence[]> {
  return sql<Sequence[]>`
    select sequencename as name, coalesce(last_value + increment_by, start_value)::text as next
      from pg_sequences where schemaname = 'public' order by sequencename`;
}
