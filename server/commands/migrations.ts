import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ISql } from "postgres";
import { Refusal } from "../refusal";
import type { Run } from "./command";
import { prisma } from "./prisma";
import { ROOT } from "./root";

/** A migration of the project. `checksum` is what Prisma keeps of it: SHA-256 of its SQL. */
export type Migration = { name: string; checksum: string };

/** A row of Prisma's own table. `finished` is false for a migration that was cut short. */
export type AppliedMigration = Migration & { finished: boolean };

/** What a database lacks, by name. Those of `undone` were begun before and left nothing behind. */
export type Pending = { pending: string[]; undone: string[] };

/** The migrations of the project, in order. */
export function listMigrations(folder = join(ROOT, "prisma/migrations")): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * The migrations that a database lacks. Throws a Refusal where the database and the project do not fit: it has one that
 * the project does not know, or one that was changed after it was applied.
 */
export function pendingMigrations(project: Migration[], applied: AppliedMigration[]): Pending {
  for (const { name, checksum, finished } of applied) {
    const own = project.find((migration) => migration.name === name);
    if (!own) {
      throw new Refusal(
        `The database was used by a newer version of the project (it has the migration ${name}): update the project, or give this version a database of its own.`,
      );
    }
    if (finished && own.checksum !== checksum) {
      throw new Refusal(
        `The migration ${name} was changed after it was applied to this database: put it back as it was and add a new migration, or begin with an empty database.`,
      );
    }
  }
  const done = new Set(applied.filter(({ finished }) => finished).map(({ name }) => name));
  return {
    pending: project.map(({ name }) => name).filter((name) => !done.has(name)),
    undone: applied.filter(({ finished }) => !finished).map(({ name }) => name),
  };
}

/** What Prisma has noted in a database; nothing in an empty one. */
export async function listApplied(sql: ISql): Promise<AppliedMigration[]> {
  const [table] = await sql`select to_regclass('_prisma_migrations') is not null as there`;
  if (!table?.there) return [];
  return sql<AppliedMigration[]>`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations where rolled_back_at is null order by started_at`;
}

/**
 * Applies what is pending. Postgres takes each migration as one transaction: one that fails or is cut short leaves
 * nothing behind, and is marked as undone, so that the next start tries it again. Throws a Refusal where one fails.
 */
export async function applyMigrations(run: Run, url: string, { undone }: Pending): Promise<void> {
  for (const name of undone) await undo(run, url, name);
  const { code, output } = await prisma(run, ["migrate", "deploy"], url);
  if (code === 0) return;
  const failed = output.match(/migration_name="(.*?)"/)?.[1];
  if (failed) {
    await undo(run, url, failed);
    const reason = output.match(/ERROR: (.*)/)?.[1] ?? "see prisma/migrations";
    throw new Refusal(
      `The migration ${failed} failed (${reason}) and nothing of it was applied: mend it or go back to the version before, and start again.`,
    );
  }
  if (output.includes("P3005")) {
    throw new Refusal(
      "The database that DATABASE_URL names holds tables of something else: give the record a database of its own.",
    );
  }
  throw new Refusal(`${output.trim()}\n\nThe migrations were not applied: see the lines above.`);
}

async function undo(run: Run, url: string, name: string): Promise<void> {
  await prisma(run, ["migrate", "resolve", "--rolled-back", name], url);
}
