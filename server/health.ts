import "server-only";
import { getRecordVersion } from "./record-version";

export type Health = { status: "ok" | "unavailable"; database: "up" | "down"; dataVersion: string | null };

const PATIENCE_MS = 2_000;
let asking: Promise<string | null> | undefined;

/**
 * Whether the site can answer from its database, within two seconds. `dataVersion` changes with every change of the
 * record: the day of the latest vote and the number of changes, "2026-04-30.7"; null where there is no vote or no answer.
 */
export async function checkHealth(): Promise<Health> {
  // Checks that come while one is waiting share it, so that a database that hangs holds one connection and not all.
  asking ??= dataVersion().finally(() => {
    asking = undefined;
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return { status: "ok", database: "up", dataVersion: await Promise.race([asking, late]) };
  } catch (error) {
    console.error("The database is out of reach:", error instanceof Error ? error.message : error);
    return { status: "unavailable", database: "down", dataVersion: null };
  } finally {
    clearTimeout(timer);
  }
}

async function dataVersion(): Promise<string | null> {
  return (await getRecordVersion()).version;
}
