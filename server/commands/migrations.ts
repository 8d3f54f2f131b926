import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";
import { Refusal } from "../refusal";
import type { Run } from "./command";
import { prisma } from "./prisma";
import { ROOT } from "./root";

/** A migration of the project. `checksum` is what Prisma keeps of it: SHA-256 of its SQL. */
export type Migration = { name: string; checksum: string };

/** A row of Prisma's own table. `finished` is false for a migration that failed and was not marked as undone. */
export type AppliedMigration = Migration & { finished: boolean };

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
 * The names of the migrations that a database lacks. Throws a Refusal where the database and the project do not fit: a
 * migration that failed, one that the project does not have, or one that was changed after it was applied.
 */
export function pendingMigrations(project: Migration[], applied: AppliedMigration[]): string[] {
  for (const { name, checksum, finished } of applied) {
    const own = project.find((migration) => migration.name === name);
    if (!finished) {
      throw new Refusal(
        `The migration ${name} failed in this database: run npx prisma migrate resolve --rolled-back ${name} with DATABASE_URL set, mend it, and start again.`,
      );
    }
    if (!own) {
      throw new Refusal(
        `The database was used by a newer version of the project (it has the migration ${name}): update the project, or give this version a database of its own.`,
      );
    }
    if (own.checksum !== checksum) {
      throw new Refusal(
        `The migration ${name} was changed after it was applied to this database: put it back as it was and add a new migration, or begin with an empty database.`,
      );
    }
  }
  const known = new Set(applied.map(({ name }) => name));
  return project.map(({ name }) => name).filter((name) => !known.has(name));
}

/** What Prisma has noted in a database; nothing in an empty one. */
export async function listApplied(sql: Sql): Promise<AppliedMigration[]> {
  const [table] = await sql`select to_regclass('_prisma_migrations') is not null as there`;
  if (!table?.there) return [];
  return sql<AppliedMigration[]>`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations where rolled_back_at is null order by started_at`;
}

/**
 * Applies what is pending. A migration that fails leaves nothing behind, because Postgres takes each as one transaction;
 * it is marked as undone, so that the next start tries it again. Throws a Refusal then.
 */
export async function applyMigrations(run: Run, url: string): Promise<void> {
  const { code, output } = await prisma(run, ["migrate", "deploy"], url);
  if (code === 0) return;
  const failed = output.match(/^Migration name: (.*)$/m)?.[1];
  if (failed) {
    await prisma(run, ["migrate", "resolve", "--rolled-back", failed], url);
    const reason = output.match(/Database error:\s*(?:ERROR: )?(.*)/)?.[1] ?? "see prisma/migrations";
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
