import type { Sql } from "postgres";
import type { Run } from "./command";

/**
 * Loads the record into a database that was never loaded to the end. What was loaded once is left alone, since editors
 * change it. Throws a Refusal where there is part of another record.
 */
export async function loadRecord(run: Run, sql: Sql, url: string): Promise<void> {
  const [version] = await sql<{ seed: string | null }[]>`select seed from record_version`;
  if (version?.seed) return;
  const { loadSeed } = await import("../../seed/load");
  await run.step("record loaded", () => loadSeed(url, { onProgress: (line) => run.say(`          ${line}`) }));
}
