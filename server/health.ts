import "server-only";
import { getContentVersion } from "./export/version";
import { getRecordVersion } from "./record-version";

export type Health = {
  status: "ok" | "unavailable";
  database: "up" | "down";
  dataVersion: string | null;
  dataContents: string | null;
};

const PATIENCE_MS = 2_000;

/** The contents are read through after each change of the record; the check does not wait until that is done. */
const CONTENTS_MS = 500;

type State = Pick<Health, "dataVersion" | "dataContents">;
let asking: Promise<State> | undefined;

/**
 * Whether the site can answer from its database, within two seconds. `dataVersion` changes with every change of the
 * record: the day of the latest vote and the number of changes, "2026-04-30.7"; null where there is no vote or no answer.
 * `dataContents` is the same wherever the same record is; null also where it is still being worked out.
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
  const { version: dataVersion } = await getRecordVersion();
  let timer: NodeJS.Timeout | undefined;
  const soon = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), CONTENTS_MS);
  });
  const dataContents = await Promise.race([getContentVersion(), soon]).finally(() => clearTimeout(timer));
  return { dataVersion, dataContents };
}
