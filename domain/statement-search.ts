/** The filters of the list of statements in an address. */
import { z } from "zod";
import { type Ignored, oneOf, type QueryParameters, readQuery, writeQuery } from "./query";
import { STATEMENT_KINDS, STATEMENT_STATUSES } from "./vocabulary";

export const StatementSearch = z.object({
  status: oneOf("a status", STATEMENT_STATUSES).optional().describe("What became of it"),
  kind: oneOf("a kind of statement", STATEMENT_KINDS).optional().describe("What kind of statement it is"),
});
export type StatementSearch = z.infer<typeof StatementSearch>;

/** Reads the filters. Never throws: what cannot be used is in `ignored` with a sentence. */
export function parseStatementSearch(parameters: QueryParameters): { search: StatementSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(StatementSearch, parameters);
  return { search, ignored };
}

/** The filters as an address has them, with its question mark; empty for none. */
export function toStatementQuery(
  search: { [Key in keyof StatementSearch]?: StatementSearch[Key] | undefined },
): string {
  const query = writeQuery({ status: search.status, kind: search.kind });
  return query === "" ? "" : `?${query}`;
}
