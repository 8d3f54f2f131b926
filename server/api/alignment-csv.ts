import "server-only";
import { parseAlignmentQuery, toAlignmentQuery } from "@/domain/alignment-query";
import { alignmentAnswer } from "@/domain/answers/alignment";
import type { CsvValue } from "@/domain/csv";
import { readBare } from "@/domain/csv-search";
import { parseMatrixQuery, toMatrixQuery } from "@/domain/matrix-query";
import { SCOPES } from "@/domain/vocabulary";
import type { Rows } from "../export/votes";
import { getKnownNames } from "../known";
import { getMatrix, getPairFigures } from "./alignment";
import { csv } from "./csv";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The agreement of two members by year as a file: one row a year and scope, of one scope where one is asked for. */
export const alignmentCsv: Resource = async ({ query: parameters }) => {
  const { bare, rest, ignored } = readBare(parameters);
  const { query, problems } = parseAlignmentQuery(rest, await getKnownNames());
  const problem = problemOf([...ignored, ...problems]);
  if (problem) return problem;
  return csv({
    ...{ path: "alignment.csv", title: "Agreement of two members of the UN Security Council by year", bare },
    query: `${toAlignmentQuery(query)}${rest.has("scope") && query.scope === "all" ? "&scope=all" : ""}`,
    columns: ["a", "b", "scope", "year", "n", "agree", "strict", "half", "interval_low", "interval_high"],
    rows: async () => {
      const { from, to, figures } = await getPairFigures(query);
      const scopes = rest.has("scope") ? [query.scope] : SCOPES;
      return once(
        scopes.flatMap((scope) =>
          alignmentAnswer({ ...query, from, to, scope }, figures).byYear.map(
            ({ year, n, agree, strict, half, interval }) => {
              const [low, high] = [interval?.low ?? null, interval?.high ?? null];
              return [query.a, query.b, scope, year, n, agree, strict, half, low, high];
            },
          ),
        ),
      );
    },
  });
};

/** The agreement of every pair of several members as a file, one row a pair. */
export const matrixCsv: Resource = async ({ query: parameters }) => {
  const { bare, rest, ignored } = readBare(parameters);
  const { query, problems } = parseMatrixQuery(rest, await getKnownNames());
  const problem = problemOf([...ignored, ...problems]);
  if (problem) return problem;
  return csv({
    ...{ path: "alignment/matrix.csv", title: "Agreement among members of the UN Security Council", bare },
    query: toMatrixQuery(query),
    columns: ["a", "b", "n", "agree", "strict", "half"],
    rows: async () => {
      const { cells } = await getMatrix(query);
      return once(cells.map(({ a, b, n, agree, strict, half }) => [a, b, n, agree, strict, half]));
    },
  });
};

async function* once(rows: CsvValue[][]): Rows {
  yield rows;
}
