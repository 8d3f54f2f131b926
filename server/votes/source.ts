import "server-only";
import { slugOf } from "@/domain/symbols";
import type { VoteSource } from "@/domain/vote-input";
import type { Prisma, Reliability } from "@/prisma/client/client";

/** Where the United Nations publishes the documents of the Council themselves. */
const OFFICIAL_HOSTS = ["docs.un.org", "documents.un.org", "undocs.org", "digitallibrary.un.org"];

/**
 * The id of the source in the record, which is added if it is not there yet. What kind of source it is can be told only
 * of the Council's own documents; all else counts as a press report, the grade that claims least.
 */
export async function ensureSource(tx: Prisma.TransactionClient, source: VoteSource, today: Date): Promise<number> {
  const known = await tx.source.findFirst({
    where: source.url === null ? { title: source.citation, url: null } : { url: source.url },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (known) return known.id;
  const made = await tx.source.create({
    data: {
      slug: await freeSlug(tx, source),
      title: source.citation,
      url: source.url,
      accessed: source.url === null ? null : today,
      ...publisherOf(source),
    },
    select: { id: true },
  });
  return made.id;
}

/** The source in one line, as a revision has it. */
export function sourceText(source: VoteSource): string {
  return [source.citation, source.url].filter((part) => part !== null).join(", ");
}

function publisherOf({ url, citation }: VoteSource): { publisher: string; reliability: Reliability } {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, "");
  const official = host === null ? /^S\/\S+$/.test(citation ?? "") : OFFICIAL_HOSTS.includes(host);
  const reliability = official ? "OFFICIAL_RECORD" : "PRESS_REPORT";
  return { publisher: official ? "United Nations" : (host ?? "As cited"), reliability };
}

async function freeSlug(tx: Prisma.TransactionClient, { url, citation }: VoteSource): Promise<string> {
  const words = citation ?? (url ?? "").replace(/^https?:\/\/(www\.)?/, "").replace(/[?#].*$/, "");
  const wanted = slugOf(words).slice(0, 80).replace(/-$/, "") || "source";
  const taken = await tx.source.count({ where: { slug: { startsWith: wanted } } });
  return taken === 0 ? wanted : `${wanted}-${taken + 1}`;
}
