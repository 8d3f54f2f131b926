import "server-only";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { onceAVersion } from "../once-a-version";
import { PACKAGE_TABLES } from "./tables";

/**
 * The version of the record: the day of its latest vote and the beginning of a SHA-256 sum over every row of every table of
 * the data package, "2026-04-30-3fa9c1d2e4b6". The same record has the same version in every database; null: no vote.
 */
export const getVersion = onceAVersion(async (): Promise<string | null> => {
  const [row] = await prisma.$queryRaw<{ version: string | null }[]>`${Prisma.raw(VERSION_SQL)}`;
  return row?.version ?? null;
});

/** A statement that gives the version of the record as `version`. */
export const VERSION_SQL = `
  select to_char((select max(date) from vote), 'YYYY-MM-DD') || '-' ||
         left(encode(sha256(convert_to(string_agg(sum, E'\\n' order by name collate "C"), 'UTF8')), 'hex'), 12) as version
    from (${PACKAGE_TABLES.map(sumOf).join(" union all ")}) as sums`;

function sumOf({ name, select }: { name: string; select: string }): string {
  const rows = `coalesce(string_agg(row_to_json(t)::text, E'\\n'), '')`;
  return `select '${name}' as name, encode(sha256(convert_to(${rows}, 'UTF8')), 'hex') as sum from (${select}) as t`;
}
