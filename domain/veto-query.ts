/** The vetoed votes that are asked for in an address: the contract, section 4. */
import { z } from "zod";
import { Day } from "./dates";
import {
  type Ignored,
  ignore,
  ignoreReversedDays,
  type Known,
  MemberCode,
  type QueryParameters,
  readQuery,
} from "./query";

export const VetoQuery = z.object({
  member: MemberCode.optional().describe("Who cast a veto; RUS includes the Soviet Union's, SUN is the Soviet Union's"),
  from: Day.optional().describe("The first day"),
  to: Day.optional().describe("The last day"),
});
export type VetoQuery = z.infer<typeof VetoQuery>;

/** Reads the query. Never throws: what cannot be used is among the problems, each with a sentence. */
export function parseVetoQuery(parameters: QueryParameters, known?: Known): { query: VetoQuery; problems: Ignored[] } {
  const { values: query, ignored: problems } = readQuery(VetoQuery, parameters);
  if (query.member !== undefined && known?.members.has(query.member) === false) {
    ignore(query, problems, "member", `No member has the code ${query.member}.`);
  }
  ignoreReversedDays(query, problems);
  return { query, problems };
}
