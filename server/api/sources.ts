import "server-only";
import { type SourceListAnswer, type SourcePageAnswer, sourceAnswer } from "@/domain/answers/source";
import { getSource, listArticles, listSources } from "../sources/get";
import { Recorded } from "./answer";
import { Problem } from "./problem";
import { withoutParameters } from "./without-parameters";

/** Every source of the record, the five articles first. */
export const sources = withoutParameters(async () => {
  const [articles, others] = await Promise.all([listArticles(), listSources()]);
  return new Recorded({ data: [...articles, ...others].map(sourceAnswer) } satisfies SourceListAnswer);
});

/** One source with the records that it yields. */
export const source = withoutParameters(async ({ path: { slug = "" } }) => {
  const found = await getSource(slug);
  if (!found) return new Problem(404, `There is no source “${slug}”. /api/v1/sources lists them.`);
  const yields = found.yields.map(({ kind, href: path, title, date, supports, place }) => {
    return { kind, path, title, date, supports, place };
  });
  return new Recorded({ ...sourceAnswer(found), yields } satisfies SourcePageAnswer);
});
