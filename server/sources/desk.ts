import "server-only";
import type { SourceInput } from "@/domain/source-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";

const VOTE = { select: { title: true, resolution: { select: { title: true } } } };

/** What the record is called that is cited for. */
const CITED = {
  resolution: { select: { title: true } },
  statement: { select: { title: true } },
  vote: VOTE,
  explanation: { select: { member: { select: { shortName: true } }, vote: VOTE } },
} satisfies Prisma.CitationInclude;

/** Citations of a source that its page at the desk lists. */
const CITATIONS_SHOWN = 100;

/** A citation or a claim with the way to its form. */
export type DeskLink = { id: number; text: string };

/** A source in the fields of its form, with its claims and the first of its citations, or null where there is none. */
export async function getDeskSource(slug: string): Promise<{
  source: SourceInput & { version: number };
  claims: DeskLink[];
  citations: DeskLink[];
  /** How many citations there are. */
  total: number;
} | null> {
  const row = await prisma.source.findUnique({
    where: { slug },
    include: {
      claims: { select: { id: true, words: true }, orderBy: { ordinal: "asc" } },
      citations: {
        include: CITED,
        orderBy: { id: "asc" },
        take: CITATIONS_SHOWN,
      },
      _count: { select: { citations: true } },
    },
  });
  if (!row) return null;
  const { claims, citations, _count, accessed, ...source } = row;
  return {
    source: { ...source, accessed: accessed && day(accessed) },
    claims: claims.map(({ id, words }) => ({ id, text: `“${words}”` })),
    citations: citations.map((row) => ({ id: row.id, text: `${nameOfCited(row)}: ${row.supports}` })),
    total: _count.citations,
  };
}

/** Two members may explain one vote; of them the member is named as well. */
function nameOfCited({
  resolution,
  statement,
  vote,
  explanation,
}: Prisma.CitationGetPayload<{ include: typeof CITED }>) {
  const voted = explanation?.vote ?? vote;
  const title = resolution?.title ?? statement?.title ?? voted?.title ?? voted?.resolution.title;
  return explanation ? `${explanation.member.shortName}, ${title}` : title;
}
