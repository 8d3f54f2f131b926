/** Which changes of the record a list holds, in an address: those between two of its versions. */
import { z } from "zod";
import { Bare } from "./csv-search";
import { countUpTo, type Ignored, ignore, type QueryParameters, readQuery, writeQuery } from "./query";

/** The number in a version, which is the day of the latest vote and the number of changes: 7 of "2026-04-30.7". */
const Version = z
  .string()
  .trim()
  .regex(/^(\d{4}-\d{2}-\d{2}\.)?\d{1,9}$/, {
    error: (issue) => `“${issue.input}” is not a version. It looks like 2026-04-30.7.`,
  })
  .transform((text) => Number(text.replace(/^.*\./, "")))
  .meta({ type: "string" });

export const ChangeSearch = z.object({
  from: Version.optional().describe("The version that a reader has, 2026-04-30.1; the first unless given"),
  to: Version.optional().describe("The version to compare it with; the present one unless given"),
  page: countUpTo(10_000).default(1).describe("The page, from 1"),
  pageSize: countUpTo(200).default(50).describe("Changes of a page"),
});
export type ChangeSearch = z.infer<typeof ChangeSearch>;

export const ChangeFileSearch = ChangeSearch.omit({ page: true, pageSize: true }).extend({ bare: Bare });

/** The states between which changes are asked for. What was compiled before the record was loaded, the first, is no change. */
export function statesOf({ from, to }: Pick<ChangeSearch, "from" | "to">, now: number): { from: number; to: number } {
  return { from: from ?? Math.min(1, now), to: to ?? now };
}

/**
 * Reads which changes are asked for, of a record whose state has the number `now`. Never throws: what cannot be used is in
 * `ignored` with a sentence, as a version that is not reached yet and a first that is later than the second.
 */
export function parseChangeSearch<Schema extends typeof ChangeSearch | typeof ChangeFileSearch>(
  schema: Schema,
  parameters: QueryParameters,
  now: number,
): { search: z.infer<Schema>; ignored: Ignored[] } {
  const { values, ignored } = readQuery(schema as typeof ChangeSearch, parameters);
  for (const name of ["from", "to"] as const) {
    if ((values[name] ?? 0) > now) ignore(values, ignored, name, `The record has changed only ${now} times.`);
  }
  if (values.from !== undefined && values.to !== undefined && values.from > values.to) {
    const reason = "The first version is later than the second.";
    ignore(values, ignored, "from", reason);
    ignore(values, ignored, "to", reason);
  }
  // The schema was read as the narrower of the two; its values are those of the one that was given.
  return { search: values as z.infer<Schema>, ignored };
}

/** The address of the list under `path`. */
export function changesHref({ from, to, page, pageSize }: Partial<ChangeSearch>, path = "/data/changes"): string {
  const query = writeQuery({
    from,
    to,
    page: page === 1 ? undefined : page,
    pageSize: pageSize === 50 ? undefined : pageSize,
  });
  return query === "" ? path : `${path}?${query}`;
}
