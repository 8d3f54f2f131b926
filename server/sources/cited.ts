import "server-only";
import type { CitedSource } from "@/domain/record";
import { RELIABILITIES } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { day } from "../day";

/** What Prisma has to include for `citedSource`. */
export const CITED_SOURCE = { include: { source: true }, orderBy: { id: "asc" } } satisfies Prisma.CitationFindManyArgs;

/** The columns of a CitedSource, over `citation c join source s`. */
export const CITED = Prisma.sql`
  s.slug, s.publisher, s.title, s.reliability, s.date, s.url, to_char(s.accessed, 'YYYY-MM-DD') as accessed, s.article,
  c.supports, c.place`;

type Citation = Prisma.CitationGetPayload<typeof CITED_SOURCE>;

/** A source with what it carries for one record. */
export function citedSource({ source, supports, place }: Citation): CitedSource {
  return {
    slug: source.slug,
    publisher: source.publisher,
    title: source.title,
    reliability: source.reliability,
    date: source.date,
    url: source.url,
    accessed: source.accessed && day(source.accessed),
    article: source.article,
    supports,
    place,
  };
}

/** The sources of a record, each once with all that it carries, the most reliable kind first. */
export function listCited(citations: Citation[]): CitedSource[] {
  return mergeCited(citations.map(citedSource));
}

/** The same of sources of several parts of a record. Of a source that is cited with several places, all are kept. */
export function mergeCited(sources: readonly CitedSource[]): CitedSource[] {
  const bySlug = new Map<string, CitedSource>();
  for (const cited of sources) {
    const seen = bySlug.get(cited.slug);
    if (!seen) bySlug.set(cited.slug, { ...cited });
    else {
      if (!seen.supports.includes(cited.supports)) seen.supports += `; ${cited.supports}`;
      if (cited.place && !seen.place?.includes(cited.place)) {
        seen.place = [seen.place, cited.place].filter(Boolean).join("; ");
      }
    }
  }
  const rank = (source: CitedSource) => RELIABILITIES.indexOf(source.reliability);
  return [...bySlug.values()].sort((a, b) => rank(a) - rank(b));
}
