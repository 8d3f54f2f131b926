/** Reading the parameters of an address: what is good is kept, what is not is left out and named. */
import { z } from "zod";
import { formatDay } from "./dates";

/** As a page gets them, or as a URL has them. */
export type QueryParameters = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

/** A parameter that was left out, and why, as a sentence for the reader. The API answers 400 with it. */
export type Ignored = { name: string; value: string; reason: string };

/** What exists in the record; a code or slug outside it is named. */
export type Known = { members: ReadonlySet<string>; topics: ReadonlySet<string> };

/**
 * Reads each parameter by its own field of the schema. Never throws: a bad value, a second value and an unknown name are
 * in `ignored`. An empty value, as a form sends for an empty field, is the same as none.
 */
export function readQuery<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  parameters: QueryParameters,
): { values: z.infer<z.ZodObject<Shape>>; ignored: Ignored[] } {
  const given = collect(parameters);
  const ignored: Ignored[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const [value, second] = given.get(name) ?? [];
    const read = value !== undefined && UNREADABLE.test(value) ? UNREADABLE_VALUE : field.safeParse(value);
    const kept = read.success ? read.data : field.safeParse(undefined).data;
    if (kept !== undefined) values[name] = kept;
    if (!read.success) {
      ignored.push({ name, value: value ?? "", reason: read.error.issues[0]?.message ?? "It cannot be read." });
    }
    if (second !== undefined)
      ignored.push({ name, value: second, reason: "It was given twice; the first one counts." });
    given.delete(name);
  }
  for (const [name, [value = ""]] of given)
    ignored.push({ name, value, reason: "There is no parameter of this name." });
  // Each field was parsed by the schema's own shape, so that together they are what the schema gives.
  return { values: values as z.infer<z.ZodObject<Shape>>, ignored };
}

/** No text of PostgreSQL holds the first; the second is what an address turns into that is not in UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the one to be found.
const UNREADABLE = /[\u0000\uFFFD]/;
const UNREADABLE_VALUE = z
  .never({ error: "It holds a character that cannot be read. Addresses are in UTF-8." })
  .safeParse("");

function collect(parameters: QueryParameters): Map<string, string[]> {
  const pairs =
    parameters instanceof URLSearchParams
      ? [...parameters]
      : Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const));
  const given = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (value.trim() !== "") given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

/** The parameters as an address has them, in the order given, without those that are undefined: "split=CHN,RUS". */
export function writeQuery(parameters: Record<string, string | number | boolean | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, String(value));
  return query.toString().replaceAll("%2C", ",");
}

/** One of a list of words. The message names the list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(noun: string, words: Words) {
  return z.enum(words, { error: (issue) => `“${issue.input}” is not ${noun}. It is one of ${words.join(", ")}.` });
}

/** A whole number from 1 to `most`, as the text of a parameter. */
export function countUpTo(most: number) {
  return z
    .string()
    .regex(/^[1-9]\d*$/, { error: (issue) => `“${issue.input}” is not a number from 1 up.` })
    .transform(Number)
    .refine((count) => count <= most, { error: `It is at most ${most}.` })
    .meta({ type: "integer", minimum: 1, maximum: most });
}

/** A year, as the text of a parameter. */
export const Year = z
  .string()
  .trim()
  .regex(/^(19|20)\d\d$/, { error: (issue) => `“${issue.input}” is not a year. It looks like 2017.` })
  .transform(Number)
  .meta({ type: "integer", minimum: 1900, maximum: 2099 });

/** Words to look for. */
export const SearchWords = z.string().trim().max(200, { error: "It is longer than 200 letters." });

/** A member's code in any case, "CHN". Whether there is such a member the schema cannot know. */
export const MemberCode = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{3}$/, { error: (issue) => `“${issue.input}” is not a code of a member. It looks like CHN.` })
  .transform((code) => code.toUpperCase());

/** The slug of a topic, "western-sahara". */
export const TopicSlug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: (issue) => `There is no topic “${issue.input}”.` });

/** Takes `name` out of the values and says why; does nothing where it is not set. */
export function ignore<Values extends object>(
  values: Values,
  ignored: Ignored[],
  name: keyof Values & string,
  reason: string,
): void {
  const value = values[name];
  if (value === undefined) return;
  ignored.push({ name, value: String(value), reason });
  delete values[name];
}

/** Takes a topic and a member that are not in the record out of the values, and says so. */
export function ignoreUnknown(
  values: { topic?: string | undefined; member?: string | undefined },
  ignored: Ignored[],
  known: Known,
): void {
  const { topic, member } = values;
  if (topic !== undefined && !known.topics.has(topic)) {
    ignore(values, ignored, "topic", `There is no topic “${topic}”.`);
  }
  if (member !== undefined && !known.members.has(member)) {
    ignore(values, ignored, "member", `No member has the code ${member}.`);
  }
}

/** Takes both days out of the values, and says why, where the first is after the last. */
export function ignoreReversedDays(
  values: { from?: string | undefined; to?: string | undefined },
  ignored: Ignored[],
): void {
  if (values.from === undefined || values.to === undefined || values.from <= values.to) return;
  const reason = `The first day, ${formatDay(values.from)}, is after the last, ${formatDay(values.to)}.`;
  ignore(values, ignored, "from", reason);
  ignore(values, ignored, "to", reason);
}
