/** The filters of the list of sources in an address. */
import { z } from "zod";
import { RELIABILITY_LABELS } from "./labels";
import { countUpTo, type Ignored, oneOf, type QueryParameters, readQuery, SearchWords, writeQuery } from "./query";
import { type Sentence, sentence, strong } from "./sentence";
import { RELIABILITIES } from "./vocabulary";

export const SourceSearch = z.object({
  q: SearchWords.optional().describe("Words of the publisher or the title"),
  kind: oneOf("a kind of source", RELIABILITIES).optional().describe("How far it can be trusted"),
  page: countUpTo(10_000).default(1).describe("The page, from 1"),
});
export type SourceSearch = z.infer<typeof SourceSearch>;

/** The filters without the pages, for a list that has none. */
export const SourceFilters = SourceSearch.omit({ page: true });
export type SourceFilters = z.infer<typeof SourceFilters>;

/** Reads the filters. Never throws: what cannot be used is in `ignored` with a sentence. */
export function parseSourceSearch(parameters: QueryParameters): { search: SourceSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(SourceSearch, parameters);
  return { search, ignored };
}

/** The address of the list with these filters, or of another form of it. */
export function sourcesHref(
  search: { [Key in keyof SourceSearch]?: SourceSearch[Key] | undefined },
  path = "/sources",
): string {
  const query = writeQuery({ q: search.q, kind: search.kind, page: search.page === 1 ? undefined : search.page });
  return query === "" ? path : `${path}?${query}`;
}

export type SourceChip = { name: string; label: Sentence; without: SourceSearch; href: string };

/** The filters in force, each with the list without it, at its first page. */
export function sourceChips({ q, kind }: SourceSearch): SourceChip[] {
  const chips: SourceChip[] = [];
  const add = (name: string, label: Sentence, without: SourceSearch) =>
    chips.push({ name, label, without, href: `${sourcesHref(without)}#all` });
  if (q !== undefined) add("q", sentence`with ${strong(`“${q}”`)}`, { page: 1, ...(kind && { kind }) });
  if (kind !== undefined) add("kind", [strong(RELIABILITY_LABELS[kind])], { page: 1, ...(q && { q }) });
  return chips;
}
