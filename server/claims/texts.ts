import "server-only";
import type { ClaimedText } from "@/domain/check-claim";
import { formatSymbol } from "@/domain/symbols";
import { day } from "../day";
import { prisma } from "../db";

/** A text that a claim names, with its key. */
export type FoundText = ClaimedText & { id: number; symbol: string | null };

/** The texts at these addresses, their drafts' and amendments' too, by the address asked for. One that stands for several is left out. */
export async function findClaimedTexts(slugs: readonly string[]): Promise<Map<string, FoundText>> {
  if (slugs.length === 0) return new Map();
  const texts = await prisma.resolution.findMany({
    where: { OR: [{ slug: { in: [...slugs] } }, { aliases: { some: { slug: { in: [...slugs] } } } }] },
    include: { topics: true, aliases: true, votes: { select: { date: true }, orderBy: { ordinal: "asc" } } },
  });
  const found = new Map<string, FoundText>();
  for (const slug of slugs) {
    const own = texts.find((text) => text.slug === slug);
    const others = texts.filter(({ aliases }) => aliases.some((alias) => alias.slug === slug));
    const text = own ?? (others.length === 1 ? others[0] : undefined);
    if (!text) continue;
    const symbol = text.symbol ?? text.draftSymbol;
    found.set(slug, {
      id: text.id,
      slug: text.slug,
      symbol,
      name: symbol === null ? `“${text.title}”` : formatSymbol(symbol),
      topics: text.topics.map(({ topicSlug }) => topicSlug),
      days: text.votes.map(({ date }) => day(date)),
    });
  }
  return found;
}
