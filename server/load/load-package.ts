import type { TransactionSql } from "postgres";
import { formatCount } from "@/domain/figures";
import { copyRows, openForCopy } from "../copy";
import { PACKAGE_TABLES } from "../export/tables";
import { Refusal } from "../refusal";
import { compareFile } from "./compare";
import { Damage } from "./damage";
import { FORMER_VERSION_SQL } from "./former-version";
import { type ReadPackage, readPackage } from "./read-package";
import { refused } from "./refused";
import { type PlacedRow, type PlacedTable, tablesOf } from "./rows";

/**
 * Loads a data package into a database that has its tables and nothing in them, in one transaction with every rule on: all
 * of it is written, or nothing; what is written exports as the same files. Gives its version back. Throws a Refusal where
 * there is a record already, and a Damage that names file, line and column where the package cannot be what it says.
 */
export async function loadPackage(databaseUrl: string, folder: string): Promise<string> {
  const read = await readPackage(folder);
  const tables = await tablesOf(read);
  const sql = openForCopy(databaseUrl);
  const numbered: string[] = [];
  let writing: PlacedTable | null = null;
  try {
    await sql.begin(async (tx) => {
      await requireEmpty(tx);
      for (const table of tables) {
        writing = table;
        const first = await copyRows(tx, table.name, rowsOf(table));
        if (typeof first?.id === "number") numbered.push(table.name);
      }
      writing = null;
      for (const name of numbered) await advance(tx, name);
      // What breaks a rule is told as that, before it is told as a difference.
      await tx`set constraints all immediate`;
      await compare(tx, read);
      await tx`update record_version set seed = ${`package ${read.version}`}`;
    });
    // Until then the planner knows nothing of the tables, and the search index keeps a list of what it has yet to take in.
    await sql`vacuum analyze`;
  } catch (error) {
    throw await refused(error, read, writing);
  } finally {
    await sql.end();
  }
  return read.version;
}

async function* rowsOf({ rows }: PlacedTable): AsyncGenerator<PlacedRow["row"], void> {
  for await (const { row } of rows()) yield row;
}

/** Throws a Refusal where the database holds a record, or part of one. Nobody else writes one until the transaction ends. */
async function requireEmpty(tx: TransactionSql): Promise<void> {
  await tx`lock table record_version in exclusive mode`;
  const [state] = await tx<{ votes: number; members: number }[]>`
    select (select count(*)::int from vote) as votes, (select count(*)::int from member) as members`;
  if (state && state.votes + state.members === 0) return;
  throw new Refusal(
    `The database holds a record already, of ${formatCount(state?.votes ?? 0)} votes, which is never written over: load the package into an empty database.`,
  );
}

/** Lets the next key of a table follow those that were written, and those that revisions remember. */
async function advance(tx: TransactionSql, table: string): Promise<void> {
  await tx`
    select setval(pg_get_serial_sequence(${table}, 'id'), greatest(
      (select max(id) from ${tx(table)}),
      (select max(entity_id::int) from revision where entity = ${table} and entity_id ~ '^[0-9]{1,9}$')))`;
}

/** Throws a Damage where what was written would not export as the files that it was read from. */
async function compare(tx: TransactionSql, read: ReadPackage): Promise<void> {
  const problems: string[] = [];
  for (const table of PACKAGE_TABLES) {
    const difference = await compareFile(tx, table, read);
    if (difference !== null) problems.push(difference);
  }
  if (problems.length > 0) throw new Damage(problems);
  const own = await versionOf(tx);
  if (own === read.version) return;
  const [former] = await tx.unsafe<{ version: string | null }[]>(FORMER_VERSION_SQL);
  if (former?.version !== read.version) {
    throw new Damage([`datapackage.json: it says version ${read.version}, but its tables are version ${own}.`]);
  }
}

/** The version of what was written, by the sum that triggers have kept of it. */
async function versionOf(tx: TransactionSql): Promise<string | null> {
  const [row] = await tx<{ version: string | null }[]>`
    select to_char((select max(date) from vote), 'YYYY-MM-DD') || '-' || left(content_digits(sum), 12) as version
      from content_sum`;
  return row?.version ?? null;
}
