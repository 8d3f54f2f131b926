/** What helps to find, cite and show. */
import { CiteParameters } from "../cite-query";
import { FigureParameters } from "../figure-parameters";
import { FindQuery } from "../find-query";
import { FigureAnswer } from "./figure";
import { OembedAnswer, OembedParameters } from "./oembed";
import type { Operation } from "./operation";
import { FoundListAnswer } from "./search";

export const REUSE_OPERATIONS: readonly Operation[] = [
  {
    path: "/search",
    id: "search",
    summary: "What somebody may mean who types this: texts, members, topics, statements",
    note: "A text whose symbol it is comes first, then members and topics of which it begins the name, then texts with the words, those with them in the title before the others, and statements, newest first.",
    parameters: FindQuery,
    answer: FoundListAnswer,
    example: "/search?q=Venez&limit=3",
  },
  {
    path: "/cite",
    id: "getCitation",
    summary: "How to cite a page, as a file for reference managers",
    note: "Also as text: `apa`, `chicago`.",
    parameters: CiteParameters,
    answer: null,
    file: "application/x-research-info-systems",
    example: "/cite?page=/resolutions/s-2017-172&format=ris",
  },
  {
    path: "/figures/{file}",
    id: "getFigure",
    summary: "A figure of the site: its picture as SVG or PNG, its numbers as CSV or JSON",
    note: "Beside the parameters of its form, a figure takes those that say what it shows, as its page has them: those of /alignment for agreement-by-year, agreement-by-topic, agreement-by-region, agreement-by-denominator, changes-by-year, pair-table and pairs-compared; members, from, to and scope for agreement-matrix and position-map; those of /vetoes for vetoes, vetoes-by-decade, vetoes-by-topic and vetoes-together; member for member-years and every-vote; topic for topic-votes; vote for vote; joint-vetoes takes none.",
    part: { name: "file", description: "The name of a figure with .svg, .png, .csv or .json" },
    parameters: FigureParameters,
    answer: FigureAnswer,
    example: "/figures/pairs-compared.json?a=CHN&b=RUS&scope=contested",
  },
  {
    path: "/oembed",
    id: "getOembed",
    summary: "How to show the figure of a page on another site (oEmbed)",
    parameters: OembedParameters,
    answer: OembedAnswer,
    example: "/oembed?url=/alignment",
  },
];
