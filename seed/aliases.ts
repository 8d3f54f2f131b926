import { slugOf } from "@/domain/symbols";
import type { Seed } from "./read";

/**
 * The further addresses of texts: those of their drafts, of the amendments voted on, and those that the table names. One
 * address may stand for several texts (S/11806 held three admissions).
 */
export function aliasesOf({
  resolutions,
  votes,
}: Pick<Seed, "resolutions" | "votes">): { alias: string; slug: string }[] {
  const own = resolutions.flatMap(({ slug, draft, aliases }) =>
    [...(draft === null ? [] : [slugOf(draft)]), ...aliases].map((alias) => ({ alias, slug })),
  );
  const parts = votes.flatMap(({ symbol, resolution }) =>
    symbol === null ? [] : [{ alias: slugOf(symbol), slug: resolution }],
  );
  const seen = new Set<string>();
  return [...own, ...parts].filter(({ alias, slug }) => {
    const key = `${alias} ${slug}`;
    const isNew = alias !== slug && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
