import "server-only";
import { isOutage } from "../outage";
import { getRecordVersion } from "../record-version";

/** The version of the record's contents, the same in every database that holds the same record; null: no vote. */
export async function getContentVersion(): Promise<string | null> {
  return (await getRecordVersion()).contents;
}

/** What every page says of the record it shows: its version, and that of its contents. */
export type ShownVersion = { version: string; contents: string };

/** The version for the foot of a page; null where there is no record, and where the database does not answer. */
export async function getShownVersion(): Promise<ShownVersion | null> {
  try {
    const { version, contents } = await getRecordVersion();
    return version === null || contents === null ? null : { version, contents };
  } catch (error) {
    // The page says itself that the record is out of reach; its foot must not stand in the way.
    if (isOutage(error)) return null;
    throw error;
  }
}
