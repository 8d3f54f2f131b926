import "server-only";
import { type OembedAnswer, OembedParameters } from "@/domain/answers/oembed";
import { RECORD_TITLE } from "@/domain/credit";
import { FIGURES, type FrozenAt } from "@/domain/figure-catalogue";
import { figureOfPage } from "@/domain/figure-pages";
import { EmbedParameters, readApart } from "@/domain/figure-parameters";
import { readQuery } from "@/domain/query";
import { json } from "../api/answer";
import type { Resource } from "../api/endpoint";
import { Problem, problemOf } from "../api/problem";
import { settings } from "../env";
import { CARD_SIZE, cardHref } from "./card-size";
import { frameCode } from "./embed-code";
import { found } from "./figure-file";

/** As wide as the text of most newspapers. */
const WIDTH = 720;

/** How to embed the figure of a page of this site, as oEmbed has it; 404 for a page without a figure. */
export const oembed: Resource = async ({ query: parameters }) => {
  const { values, ignored } = readQuery(OembedParameters, parameters);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const { SITE_URL } = settings();
  const asked = figureOfPage(values.url, SITE_URL);
  if (asked === null) return new Problem(404, "There is no figure at this address of the site.");
  const { wanted, rest } = readApart<FrozenAt>(EmbedParameters, asked.parameters);
  const figure = await found(asked.name, rest, []);
  if (figure instanceof Problem) return figure;
  const { name, query, content } = figure;
  const width = Math.min(WIDTH, values.maxwidth ?? WIDTH);
  const height = Math.min(FIGURES[name].height, values.maxheight ?? FIGURES[name].height);
  const roomy =
    (values.maxwidth ?? CARD_SIZE.width) >= CARD_SIZE.width &&
    (values.maxheight ?? CARD_SIZE.height) >= CARD_SIZE.height;
  return json({
    ...{ version: "1.0", type: "rich", title: content.title, provider_name: RECORD_TITLE, provider_url: SITE_URL },
    html: frameCode({ name, query, title: content.title, width, height, frozen: wanted }),
    ...{ width, height },
    ...(roomy && {
      thumbnail_url: `${SITE_URL}${cardHref(name, query)}`,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  } satisfies OembedAnswer);
};
