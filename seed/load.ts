import type { TransactionSql } from "postgres";
import { formatCount } from "@/domain/figures";
import { copyTable, openForCopy } from "@/server/copy";
import { Refusal } from "@/server/refusal";
import { checkSeed } from "./check";
import { fingerprint, SeedError } from "./files";
import { readSeed, type Seed } from "./read";
import { tablesOf } from "./tables";

/** What a database holds of the record; `seed` is the fingerprint of the files it was loaded from. */
type State = { seed: string | null; votes: number; members: number };

/**
 * Loads the record into a database that has its tables and nothing in them, by COPY in one transaction with every rule
 * on: all of it is written, or nothing. Where the same files were loaded before, nothing is done. Throws a Refusal where
 * there is another record, which is never written over, and a SeedError where a file is wrong.
 */
export async function loadSeed(
  databaseUrl: string,
  { onProgress = () => {} }: { onProgress?: (line: string) => void } = {},
): Promise<void> {
  const mark = fingerprint();
  const sql = openForCopy(databaseUrl);
  try {
    await sql.begin(async (tx) => {
      if (!(await isEmpty(tx, mark))) return onProgress("the record is there already");
      const seed = readSeed();
      const problems = checkSeed(seed);
      if (problems.length > 0) throw new SeedError(problems);
      await write(tx, seed, onProgress);
      await tx`update record_version set seed = ${mark}`;
    });
    // Until then the planner knows nothing of the tables, and the search index keeps a list of what it has yet to take in.
    await sql`vacuum analyze`;
  } finally {
    await sql.end();
  }
}

/** Whether the database is to be loaded. Throws a Refusal where it holds anything but this record. */
async function isEmpty(tx: TransactionSql, mark: string): Promise<boolean> {
  const [tables] = await tx`select to_regclass('record_version') is not null as there`;
  if (!tables?.there) throw new Refusal("The database has no tables yet: apply the migrations first (npm start does).");
  // Nobody else loads or changes the record until this transaction ends.
  await tx`lock table record_version in exclusive mode`;
  const [state] = await tx<State[]>`
    select (select seed from record_version) as seed, (select count(*)::int from vote) as votes,
           (select count(*)::int from member) as members`;
  if (state?.seed === mark) return false;
  if (state?.seed) {
    throw new Refusal(
      "The database holds the record as other files had it, perhaps with changes made since: nothing was written over. Export what you need of it, and load the new files into an empty database.",
    );
  }
  if (state && state.votes + state.members > 0) {
    throw new Refusal(
      `The database holds ${formatCount(state.votes)} votes and ${state.members} members that were not loaded from here: keep what you need of them, then empty the database and start again.`,
    );
  }
  return true;
}

async function write(tx: TransactionSql, seed: Seed, onProgress: (line: string) => void): Promise<void> {
  const tables = tablesOf(seed);
  for (const table of tables) {
    await copyTable(tx, table);
    if (table.rows.some((row) => "id" in row && typeof row.id === "number")) await advance(tx, table.name);
  }
  const counts = new Map(tables.map(({ name, rows }) => [name, formatCount(rows.length)]));
  onProgress(
    `${counts.get("vote")} votes with ${counts.get("member_vote")} member votes on ${counts.get("resolution")} texts`,
  );
  onProgress(
    `${counts.get("statement")} statements, ${counts.get("explanation")} explanations of vote, ${counts.get("source")} sources`,
  );
}

/** Lets the next key of a table follow those that were written. */
async function advance(tx: TransactionSql, table: string): Promise<void> {
  await tx`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${tx(table)}))`;
}
