import "server-only";
import { DATA_LICENCE, MADE_FROM, RECORD_TITLE } from "@/domain/credit";
import { formatDay } from "@/domain/dates";
import { settings } from "../env";
import type { RecordVersion } from "../record-version";

/** What stands under a picture wherever it is taken: source with version, licence, and the address of its page. */
export function creditLines({ version, lastDay }: RecordVersion, page: string): string[] {
  const state = version === null || lastDay === null ? "" : `, version ${version}, votes to ${formatDay(lastDay)}`;
  return [
    `Source: ${RECORD_TITLE}${state}, ${MADE_FROM}.`,
    `${DATA_LICENCE.title} (CC BY 4.0) · ${settings().SITE_URL}${page}`,
  ];
}
