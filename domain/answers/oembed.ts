/** The description of an embed for sites that turn addresses into embeds: oEmbed 1.0 (oembed.com), type “rich”. */
import { z } from "zod";
import { oneOf } from "../query";

/** A number of pixels, as the text of a parameter. */
const Pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, { error: (issue) => `“${issue.input}” is not a number of pixels.` })
  .transform(Number)
  .meta({ type: "integer", minimum: 1 });

export const OembedParameters = z.object({
  url: z.string({ error: "Say of which page of this site." }).describe("The address of a page with a figure; required"),
  format: oneOf("a format that is offered", ["json"]).default("json").describe("The form of the answer"),
  maxwidth: Pixels.optional().describe("The most pixels across"),
  maxheight: Pixels.optional().describe("The most pixels down"),
});

export const OembedAnswer = z.object({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  html: z.string().describe("The frame, as it stands in a page"),
  width: z.int(),
  height: z.int(),
  thumbnail_url: z.url().optional().describe("A picture of 1200 by 630, where there is room for it"),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});
export type OembedAnswer = z.infer<typeof OembedAnswer>;
