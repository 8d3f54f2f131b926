import "server-only";
import { type AlignmentQuery, parseAlignmentQuery } from "@/domain/alignment-query";
import { type AlignmentAnswer, alignmentAnswer, type MatrixAnswer, matrixAnswer } from "@/domain/answers/alignment";
import { type MatrixQuery, parseMatrixQuery } from "@/domain/matrix-query";
import { type YearFigures, yearFigures } from "@/domain/pair-figures";
import { countedDays } from "../alignment/days";
import { sharesAmong } from "../alignment/matrix";
import { pairCube } from "../alignment/pair-cube";
import { getKnownNames } from "../known";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The figures of two members in one scope; 400 where a parameter cannot be used. */
export const alignment: Resource = async ({ query: parameters }) => {
  const { query, problems } = parseAlignmentQuery(parameters, await getKnownNames());
  const problem = problemOf(problems);
  if (problem) return problem;
  const { from, to, figures } = await getPairFigures(query);
  return new Recorded(alignmentAnswer({ ...query, from, to }, figures) satisfies AlignmentAnswer);
};

/** The figures of every pair of several members in one scope; 400 where a parameter cannot be used. */
export const matrix: Resource = async ({ query: parameters }) => {
  const { query, problems } = parseMatrixQuery(parameters, await getKnownNames());
  return problemOf(problems) ?? new Recorded((await getMatrix(query)) satisfies MatrixAnswer);
};

/** The figures of a pair in every scope, whole and by year, with the first and the last day that count. */
export async function getPairFigures(
  query: AlignmentQuery,
): Promise<{ from: string; to: string; figures: YearFigures }> {
  const { start: from, to } = await countedDays(query);
  return { from, to, figures: yearFigures(await pairCube(query.a, query.b, from, to, query.topic ?? null)) };
}

/** The figures of every pair among the members. */
export async function getMatrix(query: MatrixQuery): Promise<MatrixAnswer> {
  const { members, scope } = query;
  const { start, to } = await countedDays({ from: query.from, to: query.to });
  const pairs = await sharesAmong(members, { from: start, to, chinaFrom: query.from }, scope);
  return matrixAnswer({ members, from: query.from ?? null, to, scope }, pairs);
}
