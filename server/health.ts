import "server-only";
import { getRecordVersion } from "./record-version";

export type Health = {
  status: "ok" | "unavailable";
  database: "up" | "down";
  dataVersion: string | null;
  dataContents: string | null;
};

const PATIENCE_MS = 2_000;

type State = Pick<Health, "dataVersion" | "dataContents">;
let asking: Promise<State> | undefined;

/**
 * Whether the site can answer from its database, within two seconds. `dataVersion` changes with every change of the
 * record: the day of the latest vote and the number of changes, "2026-04-30.7"; null where there is no vote or no answer.
 * `dataContents` is the same wherever the same record is.
 */
export async function checkHealth(): Promise<Health> {
  // Checks that come while one is waiting share it, so that a database that hangs holds one connection and not all.
  asking ??= readState().finally(() => {
    asking = undefined;
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return { status: "ok", database: "up", ...(await Promise.race([asking, late])) };
  } catch (error) {
    console.error("The database is out of reach:", error instanceof Error ? error.message : error);
    return { status: "unavailable", database: "down", dataVersion: null, dataContents: null };
  } finally {
    clearTimeout(timer);
  }
}

async function readState(): Promise<State> {
  const { version: dataVersion, contents: dataContents } = await getRecordVersion();
  return { dataVersion, dataContents };
}
