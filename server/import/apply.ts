import type { Sql, TransactionSql } from "postgres";
import type { CouncilTerm } from "@/domain/council";
import { formatCount } from "@/domain/figures";
import type { Difference, Taken } from "@/domain/library/difference";
import { openForCopy } from "../copy";
import { Refusal } from "../refusal";
import { ensureLibrary } from "./library-source";
import { planImport } from "./plan";
import type { LibraryFile } from "./read-file";
import { writeAdded } from "./write-added";
import { writeChanged } from "./write-changed";
import type { Writing } from "./writing";

export type Applying = Omit<Writing, "library"> & {
  terms: readonly CouncilTerm[];
  today: string;
  /** The conflicts in which the file's value is taken. */
  taken: Taken;
  /** The state of the record that was looked at; any where it is left out. */
  expected?: number;
  onStage?: (stage: string) => void;
};

/** What came of it. STALE: the record is no longer in the state that was looked at, and nothing was written. */
export type Applied = { status: "APPLIED"; difference: Difference; written: number } | { status: "STALE" };

/** The tables that an import, and what it sets off, fill. */
const FILLED = [
  "meeting",
  "resolution",
  "resolution_alias",
  "vote",
  "member_vote",
  "citation",
  "revision",
  "content_part",
];

/** Milliseconds for one statement: the longest is the check of every vote. */
const PATIENCE = 120_000;

/**
 * Imports a file in one transaction: all of it, or nothing. Saves of votes wait meanwhile. Throws a Refusal where another
 * import is being applied, where the record changes under it, or where a rule of the database is broken.
 */
export async function applyImport(databaseUrl: string, file: LibraryFile, applying: Applying): Promise<Applied> {
  return withImportConnection(databaseUrl, async (sql) => {
    const applied = await sql.begin((tx) => write(tx, file, applying));
    // Many new rows, of which the planner knows nothing yet.
    if (applied.status === "APPLIED" && applied.written > 500) await sql`analyze ${sql(FILLED)}`;
    return applied;
  });
}

async function write(tx: TransactionSql, file: LibraryFile, applying: Applying): Promise<Applied> {
  const { onStage = () => {} } = applying;
  await lock(tx);
  if (applying.expected !== undefined && (await numberOf(tx)) !== applying.expected) return { status: "STALE" };
  const { added, changes, difference } = await planImport(tx, file, applying, applying.taken);
  onStage(`compared: ${added.length} to add, ${changes.length} to change`);
  const written = added.length + changes.length;
  if (written === 0) return { status: "APPLIED", difference, written };
  const writing = { ...applying, library: await ensureLibrary(tx) };
  await writeAdded(tx, added, writing, (rows, all) =>
    onStage(`${formatCount(rows)} of ${formatCount(all)} rows written`),
  );
  await writeChanged(tx, changes, writing);
  onStage("written");
  // What the commit would check in silence.
  await tx`set constraints all immediate`;
  onStage("every rule of the record checked");
  return { status: "APPLIED", difference, written };
}

/** The plan of an import, without writing: as the record is now, and in which state that is. */
export async function compareFile(
  databaseUrl: string,
  file: LibraryFile,
  context: { terms: readonly CouncilTerm[]; today: string },
): Promise<{ difference: Difference; number: number }> {
  return withImportConnection(databaseUrl, (sql) =>
    sql.begin("isolation level repeatable read read only", async (tx) => {
      const number = await numberOf(tx);
      const { difference } = await planImport(tx, file, context, new Set());
      return { difference, number };
    }),
  );
}

async function lock(tx: TransactionSql): Promise<void> {
  const [free] = await tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(hashtext('import')) as mine`;
  if (!free?.mine) throw new Refusal("Another file is being imported at this moment: wait until that is done.");
  await tx`select pg_advisory_xact_lock(hashtext('save-vote'))`;
}

async function numberOf(tx: TransactionSql): Promise<number> {
  const [version] = await tx<{ number: number }[]>`select number from record_version`;
  return version?.number ?? 0;
}

/** Work with a connection that is closed after it, whatever happens. A broken rule throws a Refusal. */
async function withImportConnection<T>(databaseUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openForCopy(databaseUrl);
  try {
    await sql`select set_config('statement_timeout', ${String(PATIENCE)}, false),
                     set_config('idle_in_transaction_session_timeout', '60000', false)`;
    return await work(sql);
  } catch (error) {
    throw refusalOf(error) ?? error;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** What the database refused; null for what is no fault of the file. */
function refusalOf(error: unknown): Refusal | null {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "40P01" || code === "55P03") {
    return new Refusal("Somebody changed the record at the same moment, and nothing was imported: do it again.");
  }
  if (!code?.startsWith("23")) return null;
  return new Refusal(`The database refused the import, and nothing of it was written: ${message}.`);
}
