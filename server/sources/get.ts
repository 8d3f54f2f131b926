import "server-only";
import type { Reliability } from "@/domain/vocabulary";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";

/** A record that a source yields: where it stands in the source and what it carries. */
export type Yield = {
  href: string;
  title: string;
  date: string;
  kind: "vote" | "draft" | "statement";
  supports: string;
  place: string | null;
};

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
  /** How many citations of the record name it. */
  citations: number;
};

const ROW = { include: { _count: { select: { citations: true } } } } satisfies Prisma.SourceFindManyArgs;

function sourceRow(source: Prisma.SourceGetPayload<typeof ROW>): SourceRow {
  const { _count, id: _, accessed, ...rest } = source;
  return { ...rest, accessed: accessed && day(accessed), citations: _count.citations };
}

/** The five founding articles, oldest first. */
export async function listArticles(): Promise<SourceRow[]> {
  const rows = await prisma.source.findMany({ where: { article: { not: null } }, orderBy: { article: "asc" }, ...ROW });
  return rows.map(sourceRow);
}

/** Every source that the record cites, the articles apart, by kind and publisher. */
export async function listSources(): Promise<SourceRow[]> {
  const rows = await prisma.source.findMany({
    where: { article: null },
    orderBy: [{ reliability: "asc" }, { publisher: "asc" }, { date: "asc" }],
    ...ROW,
  });
  return rows.map(sourceRow);
}

/** How many records of a source its page names at most: a data set is behind every vote. */
export const YIELDS_SHOWN = 200;

/** One source with the records that it yields, newest last, or null where there is none at this address. */
export async function getSource(slug: string): Promise<(SourceRow & { yields: Yield[] }) | null> {
  const source = await prisma.source.findUnique({ where: { slug }, ...ROW });
  if (!source) return null;
  const citations = await prisma.citation.findMany({
    where: { sourceId: source.id },
    include: {
      resolution: true,
      vote: { include: { resolution: true } },
      explanation: { include: { vote: { include: { resolution: true } } } },
      statement: { include: { draft: true } },
    },
    orderBy: { id: "asc" },
    take: YIELDS_SHOWN,
  });
  return {
    ...sourceRow(source),
    yields: citations.flatMap(({ supports, place, ...cited }): Yield[] => {
      const text =
        cited.resolution ?? cited.vote?.resolution ?? cited.explanation?.vote.resolution ?? cited.statement?.draft;
      if (text) {
        const title = `${text.symbol ?? text.draftSymbol ?? "No symbol"}: ${text.title}`;
        return [
          {
            href: `/resolutions/${text.slug}`,
            title,
            date: day(text.date),
            kind: text.fate ? "draft" : "vote",
            supports,
            place,
          },
        ];
      }
      const { statement } = cited;
      return statement
        ? [
            {
              href: `/statements/${statement.slug}`,
              title: statement.title,
              date: day(statement.date),
              kind: "statement",
              supports,
              place,
            },
          ]
        : [];
    }),
  };
}
