import "server-only";
import { type SourceListAnswer, type SourcePageAnswer, sourceAnswer } from "@/domain/answers/source";
import { readQuery } from "@/domain/query";
import { SourceFilters } from "@/domain/source-search";
import { getSource, listArticles, listSources } from "../sources/get";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { Problem, problemOf } from "./problem";
import { withoutParameters } from "./without-parameters";

/** The sources of the record that match, the five articles first; 400 where a parameter cannot be used. */
export const sources: Resource = async ({ query }) => {
  const { values: filters, ignored } = readQuery(SourceFilters, query);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const [articles, others] = await Promise.all([listArticles(filters), listSources(filters)]);
  return new Recorded({ data: [...articles, ...others].map(sourceAnswer) } satisfies SourceListAnswer);
};

/** One source with the records that it yields. */
export const source = withoutParameters(async ({ path: { slug = "" } }) => {
  const found = await getSource(slug);
  if (!found) return new Problem(404, `There is no source “${slug}”. /api/v1/sources lists them.`);
  const yields = found.yields.map(({ kind, href: path, title, date, supports, place }) => {
    return { kind, path, title, date, supports, place };
  });
  return new Recorded({ ...sourceAnswer(found), yields } satisfies SourcePageAnswer);
});
