/** What the fields of records that come in by a form have in common. */
import { z } from "zod";
import { isDay } from "./dates";

/** Words of a source, or of an official, are quoted only in short. */
const MOST_WORDS = 30;

/** A text that must be there. `missing` says what to give. */
export function requiredText(missing: string, most = 2000) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `It is longer than ${most} letters.` });
}

/** A text that may be missing; empty is missing. */
export function optionalText(most = 2000) {
  return z
    .string()
    .trim()
    .max(most, { error: `It is longer than ${most} letters.` })
    .nullish()
    .transform((text) => text || null);
}

/** A text of at most thirty words. */
export function shortWords(missing: string) {
  return requiredText(missing).refine((text) => text.split(/\s+/).length <= MOST_WORDS, {
    error: `At most ${MOST_WORDS} words are quoted.`,
  });
}

/** A field that is null where it is empty. */
export function orNone<Schema extends z.ZodType>(schema: Schema) {
  return z
    .literal("")
    .transform(() => null)
    .or(schema)
    .nullable();
}

/** The address of a record, "the-diplomat-2020-01"; empty is none. */
export const Address = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: (issue) =>
      issue.input === ""
        ? "Give the address that it has in the record."
        : `“${issue.input}” is not an address in the record.`,
  });

/** A day, a month or a year, as precise as it is known. */
export const PartialDay = z
  .string()
  .trim()
  .refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)), {
    error: (issue) =>
      issue.input === ""
        ? "Give the date as precisely as it is known: 2020-01-06, 2020-01 or 2020."
        : `“${issue.input}” is not a date. It looks like 2020-01-06, 2020-01 or 2020.`,
  });

/** Whether a date, as precise as it is known, lies after the day. */
export function isAfter(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** What is to be put right, beside which field: "quotations.0.speaker". */
export type InputIssue = { path: string; message: string };

/**
 * Reads each field by itself, so that one that cannot be read hides no other: those that could be, and the issues of the
 * rest by path. A field that the schema does not have is an issue of the whole.
 */
export function readFields<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  raw: unknown,
): { fields: Partial<z.infer<z.ZodObject<Shape>>>; issues: InputIssue[] } {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return { fields: {}, issues: [{ path: "", message: "There is nothing to save." }] };
  const fields: Record<string, unknown> = {};
  const issues: InputIssue[] = [];
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const read = field.safeParse(given.data[name]);
    if (read.success) fields[name] = read.data;
    else issues.push(...read.error.issues.map(({ path, message }) => ({ path: [name, ...path].join("."), message })));
  }
  // Each field was parsed by the schema's own shape, so that together they are part of what the schema gives.
  return { fields: fields as Partial<z.infer<z.ZodObject<Shape>>>, issues };
}
