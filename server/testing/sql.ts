import postgres, { type Sql } from "postgres";
import { afterAll } from "vitest";

/** Connections to the test file's own database for plain SQL, closed after its last test. */
export function openSql(): Sql {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 4, onnotice: () => {} });
  afterAll(() => sql.end({ timeout: 1 }));
  return sql;
}
