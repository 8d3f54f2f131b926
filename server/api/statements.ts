import "server-only";
import { type StatementAnswer, type StatementListAnswer, statementAnswer } from "@/domain/answers/statement";
import { parseStatementSearch } from "@/domain/statement-search";
import { getStatement, listStatements } from "../statements/list";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { Problem, problemOf } from "./problem";
import { withoutParameters } from "./without-parameters";

/** The statements that match, newest first; 400 where a parameter cannot be used. */
export const statements: Resource = async ({ query }) => {
  const { search, ignored } = parseStatementSearch(query);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const data = (await listStatements(search)).map(statementAnswer);
  return new Recorded({ data } satisfies StatementListAnswer);
};

/** One statement. */
export const statement = withoutParameters(async ({ path: { slug = "" } }) => {
  const found = await getStatement(slug);
  if (!found) return new Problem(404, `There is no statement “${slug}”. /api/v1/statements lists them.`);
  return new Recorded(statementAnswer(found) satisfies StatementAnswer);
});
