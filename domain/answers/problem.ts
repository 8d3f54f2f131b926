/** What the API answers when it cannot: RFC 9457, one shape. */
import { z } from "zod";

export const ProblemAnswer = z.object({
  type: z.string().describe("Address of what is said about this kind of problem"),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().describe("What is wrong this time, and what to do"),
  errors: z
    .array(z.object({ parameter: z.string(), detail: z.string() }))
    .optional()
    .describe("Each parameter that cannot be used, and why"),
});
export type ProblemAnswer = z.infer<typeof ProblemAnswer>;
