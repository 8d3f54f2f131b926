import "server-only";
import { type ResolutionAnswer, type ResolutionListAnswer, resolutionAnswer } from "@/domain/answers/resolution";
import { PAGE_SIZE, parseResolutionSearch } from "@/domain/resolution-search";
import { inWords } from "@/domain/sentence";
import { getKnownNames } from "../known";
import { findAliases, getResolution } from "../resolutions/get";
import { listTexts } from "../resolutions/list-texts";
import { Moved, Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { Problem, problemOf } from "./problem";
import { withoutParameters } from "./without-parameters";

/** The texts of which a vote, or the fate, matches a search; 400 where a parameter cannot be used. */
export const resolutions: Resource = async ({ query }) => {
  const { search, ignored } = parseResolutionSearch(query, await getKnownNames());
  const problem = problemOf(ignored);
  if (problem) return problem;
  const { texts, total, votes } = await listTexts(search);
  return new Recorded({
    data: texts.map(resolutionAnswer),
    page: { number: search.page, size: search.pageSize ?? PAGE_SIZE, total, votes },
  } satisfies ResolutionListAnswer);
};

/** One text; another address of it leads to its own, and an address of several is 404 and names them. */
export const resolution = withoutParameters(async ({ path: { slug = "" } }) => {
  const text = await getResolution(slug);
  if (text) return new Recorded(resolutionAnswer(text) satisfies ResolutionAnswer);
  const [only, ...others] = await findAliases(slug);
  if (only === undefined) return noResolution(slug);
  if (others.length === 0) return new Moved(`/api/v1/resolutions/${only}`);
  return new Problem(404, `“${slug}” stands for ${inWords([only, ...others])}. Ask for one of these.`);
});

function noResolution(slug: string): Problem {
  return new Problem(
    404,
    `There is no resolution “${slug}”. A slug is the symbol in lower case with hyphens, as in s-2017-172.`,
  );
}
