import "server-only";
import { getRecordVersion } from "../record-version";

/** How often the record has changed, its loading included: the number in its version; 0 where there is none. */
export async function getRecordNumber(): Promise<number> {
  const { version } = await getRecordVersion();
  return Number(version?.split(".")[1] ?? 0);
}
