/** What a cell of a table or a field of a record can hold. An empty cell is null, as null is in the files of JSON. */
import { z } from "zod";

export const Text = z.string().min(1, { error: "It is empty." });

export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "It is not a slug." });

export const MemberCode = z.string().regex(/^[A-Z]{3}$/, { error: "It is not the code of a member." });

/** A day, a month or a year: as precise as it is known. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: "It is not a date like 2020-01-06, 2020-01 or 2020." });

/** A cell that may be empty. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.or(z.literal("").transform(() => null));
}

/** A cell of text that may be empty. */
export const optional = z.string().transform((cell) => cell || null);

/** A cell of values between bars, "dprk|council-procedure"; empty is none. */
export const list = z.string().transform((cell) => (cell === "" ? [] : cell.split("|")));

/** A cell of yes or no. */
export const yesNo = z.enum(["yes", "no"]).transform((cell) => cell === "yes");
