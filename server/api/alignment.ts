import "server-only";
import { parseAlignmentQuery } from "@/domain/alignment-query";
import { type AlignmentAnswer, alignmentAnswer, type MatrixAnswer, matrixAnswer } from "@/domain/answers/alignment";
import { CHINA_SEATED } from "@/domain/council";
import { parseMatrixQuery } from "@/domain/matrix-query";
import { pairFigures } from "@/domain/pair-figures";
import { agreementAmong } from "../alignment/among";
import { countedDays } from "../alignment/days";
import { pairCube } from "../alignment/pair-cube";
import { getKnownNames } from "../known";
import { json } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The figures of two members in one scope; 400 where a parameter cannot be used. */
export const alignment: Resource = async ({ query: parameters }) => {
  const { query, problems } = parseAlignmentQuery(parameters, await getKnownNames());
  const problem = problemOf(problems);
  if (problem) return problem;
  const { start: from, to } = await countedDays(query);
  const cells = await pairCube(query.a, query.b, from, to, query.topic ?? null);
  return json(alignmentAnswer({ ...query, from, to }, pairFigures(cells)) satisfies AlignmentAnswer);
};

/** The figures of every pair of several members in one scope; 400 where a parameter cannot be used. */
export const matrix: Resource = async ({ query: parameters }) => {
  const { query, problems } = parseMatrixQuery(parameters, await getKnownNames());
  const problem = problemOf(problems);
  if (problem) return problem;
  const { members, scope } = query;
  const { start, to } = await countedDays(query);
  const pairs = await agreementAmong(members, start, to, query.from ?? CHINA_SEATED);
  return json(matrixAnswer({ members, from: query.from ?? null, to, scope }, pairs) satisfies MatrixAnswer);
};
