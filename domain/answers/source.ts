/** Sources, as the API gives them. */
import { z } from "zod";
import type { CitedSource } from "../record";
import { RELIABILITIES } from "../vocabulary";
import { Count } from "./counts";

const PartialDay = z.string().describe("As precise as it is known: 2020, 2020-01 or 2020-01-06");

export const CitedSourceAnswer = z.object({
  slug: z.string().describe("The page is /sources/{slug}"),
  publisher: z.string(),
  title: z.string().nullable(),
  reliability: z.enum(RELIABILITIES),
  date: PartialDay.nullable(),
  url: z.string().nullable(),
  supports: z.string().describe("What of the record it carries"),
  place: z.string().nullable().describe("Where in the source: paragraph, page or row"),
});
export type CitedSourceAnswer = z.infer<typeof CitedSourceAnswer>;

export const SourceAnswer = CitedSourceAnswer.omit({ supports: true, place: true }).extend({
  accessed: z.string().nullable().describe("The day on which it was read"),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  article: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe("One of the five articles that the record began with, by date; null for other sources"),
  outletKind: z.string().nullable(),
  stance: z.string().nullable().describe("The stance of the publisher, where it has one"),
  summary: z.string().nullable().describe("In the project's words"),
  notHeld: z.string().nullable().describe("What it says that the record does not hold"),
  citations: Count.describe("Citations of it in the record"),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;

export const SourceListAnswer = z.object({ data: z.array(SourceAnswer) });
export type SourceListAnswer = z.infer<typeof SourceListAnswer>;

export const SourcePageAnswer = SourceAnswer.extend({
  yields: z
    .array(
      z.object({
        kind: z.enum(["vote", "draft", "statement"]),
        path: z.string().describe("The page of the record on this site"),
        title: z.string(),
        date: z.string(),
        supports: z.string(),
        place: z.string().nullable(),
      }),
    )
    .describe("What it yields, at most the first 200 of its citations"),
});
export type SourcePageAnswer = z.infer<typeof SourcePageAnswer>;

/** A source with what it carries for one record. */
export function citedSourceAnswer(source: CitedSource): CitedSourceAnswer {
  const { slug, publisher, title, reliability, date, url, supports, place } = source;
  return { slug, publisher, title, reliability, date, url, supports, place };
}

/** A source without the records that it yields. */
export function sourceAnswer(source: SourceAnswer): SourceAnswer {
  const { slug, publisher, title, reliability, date, url, accessed, language, licence } = source;
  const { article, outletKind, stance, summary, notHeld, citations } = source;
  const document = { slug, publisher, title, reliability, date, url, accessed, language, licence };
  return { ...document, article, outletKind, stance, summary, notHeld, citations };
}
