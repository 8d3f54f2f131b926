import "server-only";
import { prisma } from "../db";
import type { RecordVersion } from "../record-version";
import { getRecordNumber } from "./changes";

export type NamedVersion = Pick<RecordVersion, "version" | "lastDay">;

/**
 * The version that the record had, or has, when it had changed `number` times: the day of its latest vote follows from the
 * votes of now by taking back what revisions say of their days. Null where it has not changed so often.
 */
export async function getVersionAt(number: number): Promise<NamedVersion | null> {
  if (number < 1 || number > (await getRecordNumber())) return null;
  const [row] = await prisma.$queryRaw<{ lastDay: string | null }[]>`
    with since as (
      select distinct on (entity_id) entity_id, changes -> 'date' as date from revision
       where entity = 'vote' and record_number > ${number} and changes ? 'date' order by entity_id, id
    )
    select max(coalesce(since.date ->> 'from', case when since.date is null then to_char(v.date, 'YYYY-MM-DD') end)) as "lastDay"
      from vote v full join since on since.entity_id = v.id`;
  const lastDay = row?.lastDay ?? null;
  return lastDay === null ? null : { version: `${lastDay}.${number}`, lastDay };
}

/** A version that the record has or had, by its name; null where it never had it. */
export async function findVersion(name: string): Promise<NamedVersion | null> {
  const found = await getVersionAt(Number(name.split(".")[1]));
  return found?.version === name ? found : null;
}
