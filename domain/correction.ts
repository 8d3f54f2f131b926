/** The log of corrections: what it shows of a change, and its filters in an address. */
import { z } from "zod";
import {
  countUpTo,
  type Ignored,
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
import type { Changes } from "./revision";

export const CORRECTED_KINDS = [
  "vote",
  "resolution",
  "explanation",
  "statement",
  "source",
  "claim",
  "citation",
  "member",
  "term",
  "topic",
] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

export const CORRECTED_BY = ["seed", "editor", "import"] as const;
/** Who changed a record: whoever compiled it from its sources, an editor, or a voting file that an editor sent. */
export type CorrectedBy = (typeof CORRECTED_BY)[number];

/** One change of one record, as everybody may see it: not by whom, but as what. */
export type Correction = {
  id: number;
  /** RFC 3339. Those of the seed have the moment at which this copy of the record was loaded. */
  at: string;
  by: CorrectedBy;
  action: "CREATE" | "UPDATE" | "DELETE";
  kind: CorrectedKind;
  /** The key of the record in its table: a slug or a number. */
  record: string;
  /** The page of the record, null where it has none any more; with its name. */
  href: string | null;
  title: string | null;
  changes: Changes;
  reason: string;
  source: string | null;
};

/** Corrections of a page of the log, unless the address says otherwise. */
export const CORRECTIONS_SHOWN = 50;

export const CorrectionSearch = z.object({
  q: SearchWords.optional().describe(
    "Words of the record's title, of the reason or of the source, or the record's symbol",
  ),
  kind: oneOf("a kind of record", CORRECTED_KINDS).optional().describe("What kind of record was corrected"),
  by: oneOf("a hand", CORRECTED_BY).optional().describe("By the seed, an editor, or the import of a voting file"),
  year: Year.optional().describe("The year of the vote, text or statement that was corrected"),
  topic: TopicSlug.optional().describe("The slug of a topic that the vote, text or statement is on"),
  member: MemberCode.optional().describe("A member whose position, own record or part in a statement was corrected"),
  page: countUpTo(10_000).default(1).describe("The page, from 1"),
  pageSize: countUpTo(200).optional().describe("Corrections of a page"),
});
export type CorrectionSearch = z.infer<typeof CorrectionSearch>;

/** Reads the filters. Never throws: what cannot be used, and with `known` what is not in the record, is in `ignored`. */
export function parseCorrectionSearch(
  parameters: QueryParameters,
  known?: Known,
): { search: CorrectionSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(CorrectionSearch, parameters);
  if (known !== undefined) ignoreUnknown(search, ignored, known);
  return { search, ignored };
}

/** The address of the log with these filters, under `path`. */
export function correctionsHref(search: Partial<CorrectionSearch>, path = "/corrections"): string {
  const { q, kind, by, year, topic, member, page, pageSize } = search;
  const query = writeQuery({ q, kind, by, year, topic, member, page: page === 1 ? undefined : page, pageSize });
  return query === "" ? path : `${path}?${query}`;
}
