import "server-only";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { onceAVersion } from "../once-a-version";
import { isOutage } from "../outage";
import { getRecordVersion } from "../record-version";
import { VERSION_SQL } from "./version-sql";

/**
 * The version of the record's contents: the day of its latest vote and the beginning of a SHA-256 sum over every row of
 * every table of the data package, "2026-04-30-3fa9c1d2e4b6". The same record has the same in every database; null: no vote.
 */
export const getContentVersion = onceAVersion(async (): Promise<string | null> => {
  const [row] = await prisma.$queryRaw<{ version: string | null }[]>`${Prisma.raw(VERSION_SQL)}`;
  return row?.version ?? null;
});

/** What every page says of the record it shows: its version, and that of its contents. */
export type ShownVersion = { version: string; contents: string };

/** The version for the foot of a page; null where there is no record, and where the database does not answer. */
export async function getShownVersion(): Promise<ShownVersion | null> {
  try {
    const [{ version }, contents] = await Promise.all([getRecordVersion(), getContentVersion()]);
    return version === null || contents === null ? null : { version, contents };
  } catch (error) {
    // The page says itself that the record is out of reach; its foot must not stand in the way.
    if (isOutage(error)) return null;
    throw error;
  }
}
