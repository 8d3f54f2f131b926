import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { pipeline as piped } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { TransactionSql } from "postgres";
import { listMigrations } from "../commands/migrations";
import { ROOT } from "../commands/root";
import { openForCopy } from "../copy";
import { Refusal } from "../refusal";
import { ContainerReader, damaged, type Manifest, type Tail } from "./container";
import { MIGRATIONS_TABLE } from "./schema";

/** What a gzip file begins with. */
const GZIP = Buffer.from([0x1f, 0x8b]);

type Options = { onProgress?: (line: string) => void; migrations?: string };

/**
 * Restores a backup into an empty database in one transaction, with every rule on: the tables as they were when it was
 * made, its rows, its version, where its keys go on. All of it is there afterwards, or nothing; migrations that came
 * later are still to be applied. Returns the manifest. Throws a Refusal where the database is not empty, and where the
 * file is none of ours, damaged, or of a later version of the project.
 */
export async function restoreBackup(
  databaseUrl: string,
  file: string,
  { onProgress = () => {}, migrations = join(ROOT, "prisma/migrations") }: Options = {},
): Promise<Manifest> {
  const sql = openForCopy(databaseUrl);
  try {
    const manifest = await checkSum(file);
    checkMigrations(manifest, migrations);
    const reader = new ContainerReader(unpacked(file));
    await reader.manifest();
    await sql.begin(async (tx) => {
      await checkEmpty(tx);
      await makeTables(tx, manifest, migrations);
      for (const table of manifest.tables) {
        onProgress(table.name);
        await copyRows(tx, table, reader.rows());
      }
      await finish(tx, manifest, await reader.tail());
    });
    await sql`vacuum analyze`;
    return manifest;
  } catch (error) {
    // What zlib says of bytes that are not gzip, or end too early.
    if (String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw damaged();
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Reads the whole file once, so that one that is damaged is known by its sum and not by what it would break. */
async function checkSum(file: string): Promise<Manifest> {
  const reader = new ContainerReader(unpacked(file));
  const manifest = await reader.manifest();
  for (const _ of manifest.tables) for await (const _rows of reader.rows());
  await reader.tail();
  return manifest;
}

/** Unpacks what is packed; what is not reaches the reader as it is, which tells it from a backup. */
async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const head = createReadStream(file, { end: 1 });
  const [first] = (await head.toArray()) as Buffer[];
  const whole = createReadStream(file);
  if (!first?.equals(GZIP)) return yield* whole;
  // An error of either end comes out of the pieces.
  yield* pipeline(whole, createGunzip(), () => {});
}

/** Throws a Refusal where the backup is of a database that has what this project does not know. */
function checkMigrations({ migrations }: Manifest, folder: string): void {
  const own = listMigrations(folder);
  for (const [index, { name, checksum }] of migrations.entries()) {
    if (own[index]?.name === name && own[index]?.checksum === checksum) continue;
    throw new Refusal(
      `It was made by another version of the project (it has the migration ${name}, which this one lacks or has in another form): use the version that made it, or a newer one.`,
    );
  }
}

async function checkEmpty(tx: TransactionSql): Promise<void> {
  const [found] = await tx<{ name: string }[]>`
    select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by relname limit 1`;
  if (found) {
    throw new Refusal(
      `The database is not empty (it has ${found.name}): nothing was written over. Name an empty one with DATABASE_URL, or put the folder of the embedded one away.`,
    );
  }
}

/** The tables by the project's own migrations, up to the last that the backup's database had. */
async function makeTables(tx: TransactionSql, { migrations, tables }: Manifest, folder: string): Promise<void> {
  for (const { name } of migrations) {
    await tx.unsafe(readFileSync(join(folder, name, "migration.sql"), "utf8")).simple();
  }
  // As Prisma makes it; its rows are in the backup.
  await tx.unsafe(`create table ${MIGRATIONS_TABLE} (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  // What a migration wrote is in the backup as well.
  for (const { name } of tables.toReversed()) await tx`delete from ${tx(name)}`;
}

async function copyRows(tx: TransactionSql, table: Manifest["tables"][number], rows: AsyncIterable<Buffer>) {
  const query = tx`copy ${tx(table.name)} (${tx(table.columns)}) from stdin`;
  const sink = await query.writable();
  await new Promise<void>((resolve, reject) => {
    // An error that comes after the last row reaches the query alone; see copyTable.
    Object.assign(query, { reject });
    piped(Readable.from(rows, { objectMode: false }), sink).then(resolve, reject);
  });
}

/** Checks every rule now, so that the version that this counts as a change is written over by the backup's own. */
async function finish(tx: TransactionSql, { recordVersion }: Manifest, { sequences }: Tail): Promise<void> {
  await tx`create temporary table kept_version on commit drop as select * from record_version`;
  await tx`set constraints all immediate`;
  await tx`delete from record_version`;
  await tx`insert into record_version select * from kept_version`;
  for (const { name, next } of sequences) await tx`select setval(${name}::regclass, ${next}::bigint, false)`;
  const [version] = await tx<{ number: number }[]>`select number from record_version`;
  if ((version?.number ?? null) !== recordVersion) throw damaged();
}
