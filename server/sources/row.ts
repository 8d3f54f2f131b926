import "server-only";
import type { Reliability } from "@/domain/vocabulary";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";

export type SourceRow = {
  slug: string;
  publisher: string;
  title: string | null;
  reliability: Reliability;
  date: string | null;
  url: string | null;
  accessed: string | null;
  language: string | null;
  licence: string | null;
  article: number | null;
  outletKind: string | null;
  stance: string | null;
  summary: string | null;
  notHeld: string | null;
  version: number;
  /** How many citations of the record name it. */
  citations: number;
};

/** What Prisma has to include for `sourceRow`. */
export const SOURCE_ROW = {
  include: { _count: { select: { citations: true } } },
} satisfies Prisma.SourceFindManyArgs;

/** One source of the record. */
export function sourceRow(source: Prisma.SourceGetPayload<typeof SOURCE_ROW>): SourceRow {
  const { _count, id: _, accessed, ...rest } = source;
  return { ...rest, accessed: accessed && day(accessed), citations: _count.citations };
}
