/** Corrections of the record, as the API gives them. */
import { z } from "zod";
import { CORRECTED_BY, CORRECTED_KINDS, type Correction } from "../correction";
import { Count } from "./counts";

const Value = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string()),
    z.array(z.record(z.string(), z.string())),
    z.record(z.string(), z.string()),
  ])
  .describe(
    "A text, number, truth value or list; positions are by member code, quotations and citations by their fields",
  );

export const CorrectionAnswer = z.object({
  id: z.int().min(1).describe("Rises with every change"),
  at: z.iso.datetime().describe("Those of the seed have the moment at which this copy of the record was loaded"),
  by: z.enum(CORRECTED_BY).describe("seed: when the record was compiled; import: from a voting file"),
  action: z.enum(["UPDATE", "DELETE"]),
  kind: z.enum(CORRECTED_KINDS),
  record: z.string().describe("The key of the record: of a vote its id, of a text or statement its slug"),
  title: z.string().nullable(),
  path: z.string().nullable().describe("The page of the record on this site; null where it is no longer there"),
  changes: z
    .record(z.string(), z.object({ from: Value, to: Value }))
    .describe("By field. Fields of the text of a vote begin with `text.`; of positions only those that changed"),
  reason: z.string(),
  source: z.string().nullable(),
});
export type CorrectionAnswer = z.infer<typeof CorrectionAnswer>;

export const CorrectionListAnswer = z.object({
  data: z.array(CorrectionAnswer),
  page: z.object({
    number: z.int().min(1),
    size: z.int().min(1).describe("The most corrections that a page has"),
    total: Count.describe("Corrections that match"),
  }),
});
export type CorrectionListAnswer = z.infer<typeof CorrectionListAnswer>;

/** A correction without who made it. */
export function correctionAnswer(correction: Correction): CorrectionAnswer {
  const { id, at, by, action, kind, record, title, href, changes, reason, source } = correction;
  const done = action === "DELETE" ? action : "UPDATE";
  return { id, at, by, action: done, kind, record, title, path: href, changes, reason, source };
}
