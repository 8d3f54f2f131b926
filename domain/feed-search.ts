/** Which votes a feed brings, in an address: the filters of the list, without order and pages. */
import type { z } from "zod";
import { type Ignored, type Known, type QueryParameters, readQuery } from "./query";
import { dropUnusable, ResolutionSearch } from "./resolution-search";

export const FeedSearch = ResolutionSearch.omit({ sort: true, page: true, pageSize: true });
export type FeedSearch = z.infer<typeof FeedSearch>;

/** Reads the filters. Never throws: what cannot be used is in `ignored` with a sentence. */
export function parseFeedSearch(
  parameters: QueryParameters,
  known?: Known,
): { search: FeedSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(FeedSearch, parameters);
  dropUnusable(search, ignored, known);
  return { search, ignored };
}
