import "server-only";
import type { Meta } from "@/domain/answers/meta";
import { OPERATIONS } from "@/domain/answers/operations";
import { DATA_LICENCE, MADE_FROM, RECORD_TITLE } from "@/domain/credit";
import { settings } from "../env";
import { getRecordVersion } from "../record-version";

/** What an answer of the record says of itself: title, address with its filters, version, source and licence. */
export async function metaOf({ pathname, search }: URL): Promise<Meta> {
  const { version, contents, lastDay } = await getRecordVersion();
  const { SITE_URL } = settings();
  const operation = OPERATIONS.find(({ path }) => isAt(path, pathname));
  return {
    title: operation ? `${RECORD_TITLE}: ${operation.summary}` : RECORD_TITLE,
    address: `${SITE_URL}${pathname}${search}`,
    ...{ date: lastDay, version, contents },
    source: `${RECORD_TITLE}, ${SITE_URL}, ${MADE_FROM}`,
    licence: { name: DATA_LICENCE.name, url: DATA_LICENCE.url },
  };
}

/** Whether the path of an operation, in which what varies stands in braces, is that of the address. */
function isAt(path: string, pathname: string): boolean {
  const parts = pathname.split("/");
  const wanted = `/api/v1${path}`.split("/");
  return wanted.length === parts.length && wanted.every((part, index) => part.startsWith("{") || part === parts[index]);
}
