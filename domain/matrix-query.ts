/** The members whose agreement with one another is asked for, in an address: the contract, section 4. */
import { z } from "zod";
import { AlignmentParameters } from "./alignment-query";
import { seatOf } from "./council";
import {
  type Ignored,
  ignore,
  ignoreReversedDays,
  type Known,
  type QueryParameters,
  readQuery,
  writeQuery,
} from "./query";
import { PERMANENT_SEATS, type Scope } from "./vocabulary";

const Members = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{3}(,[A-Za-z]{3})+$/, {
    error: (issue) => `“${issue.input}” is not a list of members. It looks like CHN,FRA,RUS.`,
  })
  .transform((codes) => codes.split(",").map((code) => seatOf(code.toUpperCase())))
  .refine((seats) => new Set(seats).size === seats.length, { error: "It names one seat twice." });

/** The parameters of the agreement among several members, as page and API take them. */
export const MatrixParameters = AlignmentParameters.pick({ from: true, to: true, scope: true }).extend({
  members: Members.optional().describe("Two members or more, CHN,FRA,RUS; the five permanent ones unless said"),
});

/** Several seats, and the votes to count. `from` is what the reader gave. */
export type MatrixQuery = {
  members: string[];
  from?: string | undefined;
  to?: string | undefined;
  scope: Scope;
};

/** Reads the query. Never throws: what cannot be used is among the problems, each with a sentence, and the rest stands. */
export function parseMatrixQuery(
  parameters: QueryParameters,
  known?: Known,
): { query: MatrixQuery; problems: Ignored[] } {
  const { values, ignored } = readQuery(MatrixParameters, parameters);
  const stranger = values.members?.find((code) => known?.members.has(code) === false);
  if (stranger !== undefined) ignore(values, ignored, "members", `No member has the code ${stranger}.`);
  ignoreReversedDays(values, ignored);
  return { query: { ...values, members: values.members ?? [...PERMANENT_SEATS] }, problems: ignored };
}

/** The query as an address has it, in one order. */
export function toMatrixQuery({ members, from, to, scope }: MatrixQuery): string {
  return writeQuery({ members: members.join(","), from, to, scope: scope === "all" ? undefined : scope });
}
