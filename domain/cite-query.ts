/** Which citation is asked for in an address: of which page, in which style. */
import { z } from "zod";
import { CITE_STYLES, type CiteStyle } from "./cite";
import { oneOf, writeQuery } from "./query";

export const CiteParameters = z.object({
  page: z
    .string()
    .trim()
    .max(500, { error: "It is longer than 500 letters." })
    .regex(/^\/[^/\\]/, { error: (issue) => `“${issue.input}” is not a page. It looks like /resolutions/s-2017-172.` })
    .default("/data")
    .describe("The path of a text, a statement, a pair, a member, a topic, a claim or the data, with its parameters"),
  version: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,9}$/, {
      error: (issue) => `“${issue.input}” is not a version. It looks like 2026-04-30.7.`,
    })
    .optional()
    .describe("The version that was used, where the record has changed since; the present one unless given"),
  format: oneOf("a style", CITE_STYLES).default("bibtex").describe("The style of the citation"),
});

/** Where the citation of a page is as a file; of the page as it is, or as it was at a version. */
export function citeHref(page: string, format: CiteStyle, version?: string): string {
  return `/api/v1/cite?${writeQuery({ page, version, format })}`;
}
