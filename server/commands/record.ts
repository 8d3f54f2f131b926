import { Refusal } from "../refusal";
import type { Run } from "./command";
import { withSql } from "./database";

/** What a database holds of the record. `seed` is the fingerprint of what was loaded; null: nothing was, to the end. */
export type Holdings = { votes: number; members: number; seed: string | null };

/**
 * Whether the record is to be loaded: yes into an empty database, no where it was loaded. Throws a Refusal where there is
 * part of a record, which nothing here would write over.
 */
export function isToBeLoaded({ votes, members, seed }: Holdings): boolean {
  if (seed !== null) return false;
  if (votes === 0 && members === 0) return true;
  throw new Refusal(
    `The database holds ${votes} votes and ${members} members, but the record was never loaded to its end: keep what you need of it, then empty the database (with the embedded one, move .data away) and start again.`,
  );
}

/** Loads the record where the database is empty. */
export async function loadRecord(run: Run, url: string): Promise<void> {
  const holdings = await withSql(url, async (sql) => {
    const [row] = await sql<Holdings[]>`
      select (select count(*)::int from vote) as votes, (select count(*)::int from member) as members,
             (select seed from record_version) as seed`;
    return row ?? { votes: 0, members: 0, seed: null };
  });
  if (!isToBeLoaded(holdings)) return;
  const { loadSeed } = await import("../../seed/load");
  await run.step("record loaded", () => loadSeed(url, { onProgress: (line: string) => run.say(`          ${line}`) }));
}
