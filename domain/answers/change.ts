/** Changes between two versions of the record, as the API gives them. */
import { z } from "zod";
import type { Correction } from "../correction";
import { CorrectionAnswer, correctionAnswer } from "./correction";
import { Count } from "./counts";

export const ChangeAnswer = CorrectionAnswer.extend({
  action: z.enum(["CREATE", "UPDATE", "DELETE"]),
});

export const ChangeListAnswer = z.object({
  from: Count.describe("The number of changes in the version that was asked from"),
  to: Count.describe("The number of changes in the version that was asked to"),
  data: z.array(ChangeAnswer),
  page: z.object({
    number: z.int().min(1),
    size: z.int().min(1).describe("The most changes that a page has"),
    total: Count.describe("Changes between the two versions"),
  }),
});
export type ChangeListAnswer = z.infer<typeof ChangeListAnswer>;

/** A change without who made it. */
export function changeAnswer(change: Correction): z.infer<typeof ChangeAnswer> {
  return { ...correctionAnswer(change), action: change.action };
}
