/** The pair and the votes that a figure of agreement is asked for, in an address: the contract, sections 3 and 4. */
import { z } from "zod";
import { seatOf } from "./council";
import { Day } from "./dates";
import {
  type Ignored,
  ignore,
  ignoreReversedDays,
  type Known,
  MemberCode,
  oneOf,
  type QueryParameters,
  readQuery,
  TopicSlug,
  writeQuery,
} from "./query";
import type { ResolutionSearch } from "./resolution-search";
import { SCOPES, type Scope } from "./vocabulary";

/** The parameters of a figure of agreement, as page and API take them. */
export const AlignmentParameters = z.object({
  a: MemberCode.transform(seatOf).optional().describe("The first member; China unless said"),
  b: MemberCode.transform(seatOf).optional().describe("The second member; Russia unless said"),
  from: Day.optional().describe("The first day; China's pairs count from 1971-10-25 unless said"),
  to: Day.optional().describe("The last day"),
  scope: oneOf("a scope", SCOPES).default("all").describe("Which votes count"),
  topic: TopicSlug.optional().describe("The slug of a topic"),
});

/** Two seats, and the votes to count. `from` is what the reader gave; `effectiveFrom` in council.ts says where counting starts. */
export type AlignmentQuery = Omit<z.infer<typeof AlignmentParameters>, "a" | "b"> & { a: string; b: string };

/**
 * Reads the query. Never throws: what cannot be used is among the problems, each with a sentence, and the rest stands;
 * where a member is missing, it is China or Russia, whichever the other is not.
 */
export function parseAlignmentQuery(
  parameters: QueryParameters,
  known?: Known,
): { query: AlignmentQuery; problems: Ignored[] } {
  const { values, ignored } = readQuery(AlignmentParameters, parameters);
  for (const side of ["a", "b"] as const) {
    const code = values[side];
    if (code !== undefined && known?.members.has(code) === false) {
      ignore(values, ignored, side, `No member has the code ${code}.`);
    }
  }
  if (values.topic !== undefined && known?.topics.has(values.topic) === false) {
    ignore(values, ignored, "topic", `There is no topic “${values.topic}”.`);
  }
  if (values.a !== undefined && values.a === values.b) {
    ignore(values, ignored, "b", "Both members hold the same seat. Choose two different ones.");
  }
  ignoreReversedDays(values, ignored);
  const a = values.a ?? (values.b === "CHN" ? "RUS" : "CHN");
  return { query: { ...values, a, b: values.b ?? (a === "RUS" ? "CHN" : "RUS") }, problems: ignored };
}

/** The query as an address has it, in one order; both members always, so that the address says what it shows. */
export function toAlignmentQuery(query: Pick<AlignmentQuery, "a" | "b"> & Partial<AlignmentQuery>): string {
  const { a, b, from, to, scope, topic } = query;
  return writeQuery({ a, b, from, to, scope: scope === "all" ? undefined : scope, topic });
}

const IN_SCOPE: Record<Scope, Partial<ResolutionSearch>> = {
  all: {},
  adopted: { outcome: "ADOPTED" },
  contested: { contested: true },
};

/** The search of the record for the votes of a pair that a figure counts: `of` says which of them, by what the two did. */
export function votesOf(
  { from, to, topic, scope }: Pick<AlignmentQuery, "from" | "to" | "topic" | "scope">,
  of: Pick<Partial<ResolutionSearch>, "pair" | "split" | "from" | "to">,
): Partial<ResolutionSearch> {
  return { from, to, topic, ...IN_SCOPE[scope], ...of };
}
