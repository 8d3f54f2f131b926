/** What an answer of the API says of itself, beside what it was asked for. */
import { z } from "zod";
import { Day } from "../dates";

export const Meta = z.object({
  title: z.string().describe("What the answer is"),
  address: z.url().describe("What was asked for, with its filters"),
  date: Day.nullable().describe("The day of the latest vote of the record"),
  version: z.string().nullable().describe("The version of the record, `2026-04-30.7`"),
  contents: z.string().nullable().describe("The version of its contents, the same wherever the same record is"),
  source: z.string().describe("The record, and what it is made from"),
  licence: z.object({ name: z.string(), url: z.url() }),
});
export type Meta = z.infer<typeof Meta>;

/** Every object of the record has this beside its own fields. */
export const DescribedAnswer = z.object({ meta: Meta });
