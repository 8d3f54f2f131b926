/** What a CSV file of the record is asked for in an address: the search of the list, without its pages. */
import { z } from "zod";
import { type Ignored, type Known, oneOf, type QueryParameters, readQuery, writeQuery } from "./query";
import { dropUnusable, ResolutionSearch, toResolutionQuery } from "./resolution-search";

/** Whether a file is to begin with its table. */
export const Bare = z
  .enum(["true", "false"], { error: (issue) => `“${issue.input}” is neither true nor false.` })
  .transform((word) => word === "true")
  .default(false)
  .describe("Without the lines before the table that begin with #");

export const CsvSearch = ResolutionSearch.omit({ page: true, pageSize: true }).extend({
  sort: oneOf("an order", ["date", "-date"]).default("date").describe("Oldest first, or newest first"),
  bare: Bare,
});
export type CsvSearch = z.infer<typeof CsvSearch>;

/** Reads what a file is asked for. Never throws: what cannot be used is in `ignored` with a sentence. */
export function parseCsvSearch(parameters: QueryParameters, known?: Known): { search: CsvSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(CsvSearch, parameters);
  dropUnusable(search, ignored, known);
  return { search, ignored };
}

/** What is asked for as a query, in one order and without what is the default; empty for the whole record. */
export function toCsvQuery({ bare, sort, ...search }: CsvSearch): string {
  const filters = toResolutionQuery(search);
  const rest = writeQuery({ sort: sort === "date" ? undefined : sort, bare: bare || undefined });
  return [filters, rest].filter((part) => part !== "").join("&");
}

/** Takes `bare` out of the parameters of a file whose other parameters are read elsewhere. */
export function readBare(parameters: URLSearchParams): { bare: boolean; rest: URLSearchParams; ignored: Ignored[] } {
  const of = (isBare: boolean) => new URLSearchParams([...parameters].filter(([name]) => (name === "bare") === isBare));
  const { values, ignored } = readQuery(z.object({ bare: Bare }), of(true));
  return { ...values, ignored, rest: of(false) };
}
