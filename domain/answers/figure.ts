/** A figure as numbers, as the API gives it. */
import { z } from "zod";

export const FigureAnswer = z.object({
  figure: z.string().describe("The name of the figure"),
  title: z.string().describe("The finding"),
  subtitle: z.string().describe("What is measured, for whom, when"),
  page: z.url().describe("The page that shows it, with the view restored"),
  version: z.string().nullable().describe("The version of the record"),
  embed: z
    .object({
      live: z.url().describe("The figure alone, always as the record is"),
      frozen: z
        .url()
        .nullable()
        .describe("The same at this version: once its numbers are others it says so and shows none"),
    })
    .describe("Addresses for a frame"),
  data: z
    .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
    .describe("The numbers of the picture, with the columns of its CSV"),
});
export type FigureAnswer = z.infer<typeof FigureAnswer>;
