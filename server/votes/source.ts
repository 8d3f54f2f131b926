import "server-only";
import { created } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import type { VoteSource } from "@/domain/vote-input";
import type { Prisma, Reliability } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { addBeside } from "../revisions/add";
import { today } from "../saving";
import type { NamedSource } from "../sources/add-citations";

/** Where the United Nations publishes the documents of the Council themselves. */
const OFFICIAL_HOSTS = ["docs.un.org", "documents.un.org", "undocs.org", "digitallibrary.un.org"];

/**
 * The source in the record, which is added with a revision of its own if it is not there yet. What kind of source it is can
 * be told only of the Council's own documents; all else counts as a press report, the grade that claims least.
 */
export async function ensureSource(
  tx: Prisma.TransactionClient,
  source: VoteSource,
  { editor, reason }: { editor: Editor; reason: string },
): Promise<NamedSource> {
  const known = await tx.source.findFirst({
    where: source.url === null ? { title: source.citation, url: null } : { url: source.url },
    orderBy: { id: "asc" },
  });
  if (known) return known;
  const slug = await freeSlug(tx, source);
  const accessed = source.url === null ? null : today();
  const state = { slug, title: source.citation, url: source.url, accessed, ...publisherOf(source) };
  const made = await tx.source.create({ data: { ...state, accessed: accessed === null ? null : new Date(accessed) } });
  const revision = { entity: "source", entityId: slug, changes: created(state), reason, source: null };
  await addBeside(tx, editor, { action: "CREATE", ...revision });
  return made;
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
