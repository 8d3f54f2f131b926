/** What is typed into the site's search, in an address. */
import { z } from "zod";
import { countUpTo, SearchWords } from "./query";

/** How many it shows unless told otherwise. */
const FOUND_SHOWN = 10;

export const FindQuery = z.object({
  q: SearchWords.optional().describe("The beginning of a name, words, a symbol or a number; nothing finds nothing"),
  limit: countUpTo(20).default(FOUND_SHOWN).describe("How many at most"),
});
export type FindQuery = z.infer<typeof FindQuery>;
