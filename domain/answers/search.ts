/** What the search finds as one types, as the API gives it. */
import { z } from "zod";

const FOUND_KINDS = ["TEXT", "MEMBER", "TOPIC", "STATEMENT"] as const;

export const FoundAnswer = z.object({
  kind: z.enum(FOUND_KINDS),
  title: z.string(),
  detail: z.string().describe("Symbol, outcome and day of a text; terms of a member; texts of a topic"),
  path: z.string().describe("The page, from the origin of the site"),
});
export type FoundAnswer = z.infer<typeof FoundAnswer>;

export const FoundListAnswer = z.object({ data: z.array(FoundAnswer) });
export type FoundListAnswer = z.infer<typeof FoundListAnswer>;
