import "server-only";
import { prisma } from "./db";
import { onceAnAnswer } from "./one-answer";

/**
 * Which state of the record this is: the day of its latest vote and the number of changes, "2026-04-30.7"; null where
 * there is no vote. `contents` names what is in it, the same wherever the same record is: the day, and the beginning of the
 * sum of all contents (docs/methods.md), "2026-04-30-3fa9c1d2e4b6". `fingerprint` differs between two records that happen
 * to have the same version.
 */
export type RecordVersion = {
  version: string | null;
  contents: string | null;
  lastDay: string | null;
  /** Changes since the record was made; null where there is none. */
  number: number | null;
  changedAt: Date | null;
  fingerprint: string;
};

/**
 * The state of the record, which changes with every transaction that changes the record: now, or as it was when it was
 * first asked for the answer that is being made.
 */
export function getRecordVersion(): Promise<RecordVersion> {
  return onceAnAnswer("the state of the record", readRecordVersion);
}

/** The state of the record at this moment. */
export async function readRecordVersion(): Promise<RecordVersion> {
  const [row] = await prisma.$queryRaw<
    { lastDay: string | null; number: number | null; sum: string; changedAt: Date; seed: string }[]
  >`
    select (select to_char(max(date), 'YYYY-MM-DD') from vote) as "lastDay", number, changed_at as "changedAt", seed,
           left(content_digits(sum), 12) as sum
      from content_sum left join record_version on true`;
  const { lastDay = null, number = null, sum, changedAt = null, seed = null } = row ?? {};
  return {
    version: lastDay === null || number === null ? null : `${lastDay}.${number}`,
    contents: lastDay === null || sum === undefined ? null : `${lastDay}-${sum}`,
    lastDay,
    number,
    changedAt,
    fingerprint: [number, changedAt?.toISOString(), seed].join(" "),
  };
}
