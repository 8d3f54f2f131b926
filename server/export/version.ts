import "server-only";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { onceAVersion } from "../once-a-version";
import { VERSION_SQL } from "./version-sql";

/**
 * The version of the record: the day of its latest vote and the beginning of a SHA-256 sum over every row of every table of
 * the data package, "2026-04-30-3fa9c1d2e4b6". The same record has the same version in every database; null: no vote.
 */
export const getVersion = onceAVersion(async (): Promise<string | null> => {
  const [row] = await prisma.$queryRaw<{ version: string | null }[]>`${Prisma.raw(VERSION_SQL)}`;
  return row?.version ?? null;
});
