/** Topics, as the API gives them. */
import { z } from "zod";
import { Count } from "./counts";

export const TopicAnswer = z.object({
  slug: z.string().describe("The page is /topics/{slug}; the value of the parameter `topic`"),
  name: z.string(),
  kind: z.enum(["SITUATION", "THEME", "ORGANISATION"]),
  region: z.string().nullable(),
  description: z.string(),
  countries: z.array(z.string()).describe("ISO 3166 alpha-3 codes, or former codes"),
  resolutions: Count.describe("Texts of the record on it, as primary or further topic"),
});
export type TopicAnswer = z.infer<typeof TopicAnswer>;

export const TopicListAnswer = z.object({ data: z.array(TopicAnswer) });
export type TopicListAnswer = z.infer<typeof TopicListAnswer>;
