import "server-only";
import type { ResolutionPage } from "@/domain/resolution-page";
import { isSlug } from "@/domain/slug";
import { prisma } from "../db";
import { readTexts } from "./read";

/** Everything the record holds on one text, or null where there is none at this address. */
export async function getResolution(slug: string): Promise<ResolutionPage | null> {
  const [text] = isSlug(slug) ? await readTexts({ slug }) : [];
  return text ?? null;
}

/**
 * Where an address that is not a text's own leads: the slug of the one text it stands for, the list of several, or an
 * empty list. Amendments and drafts are found by their own symbols.
 */
export async function findAliases(slug: string): Promise<string[]> {
  if (!isSlug(slug)) return [];
  const aliases = await prisma.resolutionAlias.findMany({
    where: { slug },
    select: { resolution: { select: { slug: true } } },
  });
  return aliases.map(({ resolution }) => resolution.slug);
}
