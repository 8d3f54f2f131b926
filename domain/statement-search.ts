/** The filters of the list of statements in an address. */
import { z } from "zod";
import { ATTRIBUTION_LABELS, STATEMENT_KIND_LABELS, STATEMENT_ROLE_VERBS, STATEMENT_STATUS_LABELS } from "./labels";
import {
  countUpTo,
  type Ignored,
  ignore,
  ignoreUnknown,
  type Known,
  MemberCode,
  oneOf,
  type QueryParameters,
  readQuery,
  SearchWords,
  TopicSlug,
  writeQuery,
  Year,
} from "./query";
import { type Sentence, sentence, strong } from "./sentence";
import { ATTRIBUTIONS, REGIONS, STATEMENT_KINDS, STATEMENT_ROLES, STATEMENT_STATUSES } from "./vocabulary";

export const StatementSearch = z.object({
  q: SearchWords.optional().describe("Words of the title"),
  status: oneOf("a status", STATEMENT_STATUSES).optional().describe("What became of it"),
  kind: oneOf("a kind of statement", STATEMENT_KINDS).optional().describe("What kind of statement it is"),
  member: MemberCode.optional().describe("A member that the sources name; with `role`, as what"),
  role: oneOf("a role", STATEMENT_ROLES).optional().describe("What the sources name `member` as"),
  topic: TopicSlug.optional().describe("The slug of a topic"),
  region: oneOf("a region", REGIONS).optional().describe("The region that it is filed under"),
  attribution: oneOf("a grade of attribution", ATTRIBUTIONS)
    .optional()
    .describe("How it is known who stopped the text"),
  fromYear: Year.optional().describe("The first year"),
  toYear: Year.optional().describe("The last year"),
});
export type StatementSearch = z.infer<typeof StatementSearch>;

/** Statements of one page of the list. */
export const STATEMENTS_SHOWN = 25;

const StatementPage = z.object({ page: countUpTo(10_000).default(1) });

/** As parseStatementSearch, with the page of the list, from 1. */
export function parseStatementPage(
  { page, ...filters }: Readonly<Record<string, string | string[] | undefined>>,
  known: Known,
): { search: StatementSearch; page: number; ignored: Ignored[] } {
  const { search, ignored } = parseStatementSearch(filters, known);
  const paged = readQuery(StatementPage, { page });
  return { search, page: paged.values.page, ignored: [...ignored, ...paged.ignored] };
}

const DeskPage = StatementPage.extend({ q: SearchWords.optional() });

/** The words and the page of the desk's list. Never throws: what cannot be used is left out. */
export function parseDeskStatements(parameters: QueryParameters): { q?: string | undefined; page: number } {
  return readQuery(DeskPage, parameters).values;
}

/**
 * Reads the filters. Never throws: what cannot be used is in `ignored` with a sentence. With `known`, codes and slugs that
 * are not in the record are named too.
 */
export function parseStatementSearch(
  parameters: QueryParameters,
  known?: Known,
): { search: StatementSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(StatementSearch, parameters);
  if (known !== undefined) ignoreUnknown(search, ignored, known);
  if (search.member === undefined) ignore(search, ignored, "role", "A role needs a member: who proposed or objected?");
  if (search.fromYear !== undefined && search.toYear !== undefined && search.fromYear > search.toYear) {
    const reason = `The first year, ${search.fromYear}, is after the last, ${search.toYear}.`;
    ignore(search, ignored, "fromYear", reason);
    ignore(search, ignored, "toYear", reason);
  }
  return { search, ignored };
}

/** Filters to be written; one that is undefined is left out. */
type Filters = { [Key in keyof StatementSearch]?: StatementSearch[Key] | undefined };

/** The filters, and a page after the first, as an address has them, with its question mark; empty for none. */
export function toStatementQuery(search: Filters, page = 1): string {
  const { q, status, kind, member, role, topic, region, attribution, fromYear, toYear } = search;
  const filters = { q, status, kind, member, role, topic, region, attribution, fromYear, toYear };
  const query = writeQuery({ ...filters, page: page === 1 ? undefined : page });
  return query === "" ? "" : `?${query}`;
}

/** A filter in force: its words, and the query without it. */
export type StatementChip = { name: string; label: Sentence; query: string };

/** The filters in force, in the order of the query, each with the query without it. */
export function statementChips(
  search: StatementSearch,
  names: { member: (code: string) => string; topic: (slug: string) => string },
): StatementChip[] {
  const { q, status, kind, member, role, topic, region, attribution, fromYear, toYear } = search;
  const chips: StatementChip[] = [];
  const add = (name: keyof StatementSearch, label: Sentence, ...also: (keyof StatementSearch)[]) => {
    const rest: Filters = { ...search };
    for (const key of [name, ...also]) delete rest[key];
    chips.push({ name, label, query: toStatementQuery(rest) });
  };
  if (q !== undefined) add("q", sentence`with ${strong(`“${q}”`)}`);
  if (status !== undefined) add("status", [strong(STATEMENT_STATUS_LABELS[status])]);
  if (kind !== undefined) add("kind", [strong(STATEMENT_KIND_LABELS[kind])]);
  if (member !== undefined) {
    const verb = role === undefined ? "is named" : STATEMENT_ROLE_VERBS[role];
    add("member", sentence`${names.member(member)} ${strong(verb)}`, "role");
  }
  if (topic !== undefined) add("topic", sentence`on ${strong(names.topic(topic))}`);
  if (region !== undefined) add("region", sentence`in ${strong(region)}`);
  if (attribution !== undefined) add("attribution", [strong(ATTRIBUTION_LABELS[attribution].name)]);
  if (fromYear !== undefined) add("fromYear", sentence`from ${strong(String(fromYear))}`);
  if (toYear !== undefined) add("toYear", sentence`to ${strong(String(toYear))}`);
  return chips;
}
