import "server-only";
import { type VetoListAnswer, vetoListAnswer } from "@/domain/answers/veto";
import { parseVetoQuery } from "@/domain/veto-query";
import { getKnownNames } from "../known";
import { listVetoedVotes } from "../vetoes";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The vetoed votes, newest first, with who cast each veto; 400 where a parameter cannot be used. */
export const vetoes: Resource = async ({ query: parameters }) => {
  const { query, problems } = parseVetoQuery(parameters, await getKnownNames());
  const problem = problemOf(problems);
  if (problem) return problem;
  const vetoed = await listVetoedVotes(query);
  return new Recorded(vetoListAnswer(vetoed.toReversed()) satisfies VetoListAnswer);
};
