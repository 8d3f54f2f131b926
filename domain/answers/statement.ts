/** What is not a resolution, as the API gives it. */
import { z } from "zod";
import { Day } from "../dates";
import type { Account } from "../resolution-page";
import { ATTRIBUTIONS, CONFIDENCES, STATEMENT_KINDS, STATEMENT_STATUSES, type StatementKind } from "../vocabulary";
import { CitedSourceAnswer, citedSourceAnswer } from "./source";

const Member = z.object({ code: z.string(), name: z.string() });

const QuotationAnswer = z.object({
  text: z.string(),
  speaker: z.string().nullable().describe("As printed; null where the words are a joint text or nobody is named"),
  office: z.string().nullable(),
  member: z.string().nullable().describe("Code of the member that the speaker spoke for"),
  date: z.string().nullable().describe("As precise as it is known: 2020, 2020-01 or 2020-01-06"),
  reportedBy: z.string(),
});

export const StatementAnswer = z.object({
  slug: z.string().describe("The page is /statements/{slug}"),
  kind: z.enum(STATEMENT_KINDS),
  title: z.string(),
  date: Day.describe("The first day of the year or month where that is all that is known: `datePrecision`"),
  datePrecision: z.enum(["DAY", "MONTH", "YEAR"]),
  dateOf: z.string().describe("What happened on that day: OBJECTION, ISSUE, CALL, …"),
  about: z.string().describe("Whether it is about a text, a request for a meeting, a vote or a notice"),
  status: z.enum(STATEMENT_STATUSES),
  attribution: z.enum(ATTRIBUTIONS).describe("How it is known that a member stopped the text"),
  confidence: z.enum(CONFIDENCES),
  subject: z.string(),
  region: z.string(),
  topic: z.string().nullable().describe("Slug of the topic"),
  silenceProcedure: z.boolean().describe("Whether it was stopped by breaking silence"),
  proposers: z.array(Member),
  objectors: z.array(Member),
  statedReason: z.string().nullable().describe("Null where it was not found"),
  contraryAccount: z.string().nullable().describe("The other side's account; null where it was not found"),
  whatHappenedNext: z.string().nullable(),
  checked: Day.nullable().describe("The day on which a second reader found the key claim again"),
  quotations: z.array(QuotationAnswer),
  resolutions: z
    .array(z.object({ slug: z.string(), title: z.string(), symbol: z.string().nullable(), date: Day }))
    .describe("Texts that it is about, or that followed it"),
  sources: z.array(CitedSourceAnswer),
});
export type StatementAnswer = z.infer<typeof StatementAnswer>;

export const StatementListAnswer = z.object({
  data: z.array(StatementAnswer).describe("Newest first. What was reported, not how often a member objects"),
});
export type StatementListAnswer = z.infer<typeof StatementListAnswer>;

/** A statement with both accounts of it, its quotations and its sources. */
export function statementAnswer(statement: Account & { kind: StatementKind }): StatementAnswer {
  const { slug, kind, title, date, datePrecision, dateOf, about, status, attribution, confidence } = statement;
  const { subject, region, topic, silenceProcedure, proposers, objectors } = statement;
  const { statedReason, contraryAccount, whatHappenedNext, checked, quotations, resolutions, sources } = statement;
  return {
    ...{ slug, kind, title, date, datePrecision, dateOf, about, status, attribution, confidence },
    ...{ subject, region, topic: topic?.slug ?? null, silenceProcedure, proposers, objectors },
    ...{ statedReason, contraryAccount, whatHappenedNext, checked, quotations, resolutions },
    sources: sources.map(citedSourceAnswer),
  };
}
