/** A source as it comes in. */
import { z } from "zod";
import { Day } from "./dates";
import { type InputIssue, isAfter, optionalText, orNone, PartialDay, readFields, requiredText } from "./input-fields";
import { oneOf } from "./query";
import { RELIABILITIES } from "./vocabulary";

export const SourceInput = z.strictObject({
  publisher: requiredText("Name who published it.", 300),
  title: optionalText(500),
  reliability: oneOf("a kind of source", RELIABILITIES),
  date: orNone(PartialDay),
  url: orNone(z.url({ protocol: /^https?$/, error: (issue) => `“${issue.input}” is not a web address.` })),
  accessed: orNone(Day),
  language: orNone(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: "It is the code of a language: en, fr, zh." }),
  ),
  licence: optionalText(300),
  outletKind: optionalText(300),
  stance: optionalText(),
  summary: optionalText(4000),
  notHeld: optionalText(4000),
});
export type SourceInput = z.infer<typeof SourceInput>;

/** A source that may enter the record, or all that is wrong with it. */
export type CheckedSource = { ok: true; source: SourceInput } | { ok: false; issues: InputIssue[] };

/** Checks a source by itself. One of the five articles keeps its summary and the stance of its publisher. */
export function checkSource(raw: unknown, context: { today: string; isArticle: boolean }): CheckedSource {
  const { fields, issues } = readFields(SourceInput, raw);
  for (const path of ["date", "accessed"] as const) {
    const date = fields[path];
    if (date && isAfter(date, context.today)) issues.push({ path, message: "This day is still to come." });
  }
  if (fields.date && fields.accessed && isAfter(fields.date, fields.accessed)) {
    issues.push({ path: "accessed", message: "It was read before it was published." });
  }
  if (fields.title === null && fields.url === null) {
    issues.push({ path: "title", message: "Give a title, an address, or both: by what is it to be found?" });
  }
  if (context.isArticle) {
    if (fields.summary === null) issues.push({ path: "summary", message: "One of the five articles has a summary." });
    if (fields.stance === null) issues.push({ path: "stance", message: "One of the five articles has a stance." });
  }
  // Without an issue every field was read, so that together they are a source.
  return issues.length === 0 ? { ok: true, source: fields as SourceInput } : { ok: false, issues };
}
