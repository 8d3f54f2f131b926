/** How a figure is wanted, beside what it shows: its colours, its width, the form of its numbers. */
import { z } from "zod";
import { Bare } from "./csv-search";
import { type Ignored, oneOf, readQuery } from "./query";

export const FIGURE_FORMATS = ["svg", "png", "csv", "json"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

const FIGURE_SIZES = ["large", "medium", "narrow"] as const;

/** The least and the most pixels across of a PNG. */
const ACROSS = { least: 200, most: 4096 };

const Theme = oneOf("a theme", ["light", "dark"]);

const Width = z
  .string()
  .regex(/^\d{1,5}$/, { error: (issue) => `“${issue.input}” is not a number of pixels.` })
  .transform(Number)
  .refine((pixels) => pixels >= ACROSS.least && pixels <= ACROSS.most, {
    error: `It is from ${ACROSS.least} to ${ACROSS.most}.`,
  })
  .meta({ type: "integer", minimum: ACROSS.least, maximum: ACROSS.most });

/** Of every format together, for the description of the API; each format knows those that it needs. */
export const FigureParameters = z.object({
  theme: Theme.default("light").describe("Colours of a picture"),
  size: oneOf("a size", FIGURE_SIZES).default("large").describe("Drawn for a page, a tablet or a phone"),
  width: Width.optional().describe(
    "Pixels across of a PNG; twice its units unless said, and at most 24 million in all",
  ),
  bare: Bare,
});

const { theme, size, width, bare } = FigureParameters.shape;
const OF_FORMAT = {
  svg: z.object({ theme, size }),
  png: z.object({ theme, size, width }),
  csv: z.object({ bare }),
  json: z.object({}),
} as const satisfies Record<FigureFormat, z.ZodObject>;

/** How an embed is wanted: live, or frozen at a version, with the sum that tells whether the figure is still what it was. */
export const EmbedParameters = z.object({
  theme: Theme.optional().describe("Colours; the reader's setting unless said"),
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.\d+$/, {
      error: (issue) => `“${issue.input}” is not a version. It looks like 2026-04-30.1.`,
    })
    .optional()
    .describe("The version of the record at which the figure is frozen; live unless given"),
  sum: z
    .string()
    .regex(/^[0-9a-f]{12}$/, {
      error: (issue) => `“${issue.input}” is not the sum of a figure. It looks like 3fa9c1d2e4b6.`,
    })
    .optional()
    .describe(
      "With a version: the sum of the figure at it, as its JSON says; a later record shows the figure only if it is the same",
    ),
});

type Wanted<Format extends FigureFormat> = z.infer<(typeof OF_FORMAT)[Format]>;

/** How a figure is wanted in a format, and the parameters that say what it shows. Never throws: what cannot be used is in `ignored`. */
export function readWanted<Format extends FigureFormat>(format: Format, parameters: URLSearchParams) {
  return readApart<Wanted<Format>>(OF_FORMAT[format] as z.ZodObject, parameters);
}

/** The parameters that a schema names, and the others as they are. */
export function readApart<Values>(
  schema: z.ZodObject,
  parameters: URLSearchParams,
): { wanted: Values; rest: URLSearchParams; ignored: Ignored[] } {
  const of = (own: boolean) =>
    new URLSearchParams([...parameters].filter(([name]) => Object.hasOwn(schema.shape, name) === own));
  const { values, ignored } = readQuery(schema, of(true));
  // What the schema reads is what its type says.
  return { wanted: values as Values, ignored, rest: of(false) };
}
