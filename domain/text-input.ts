/** A text that never came to a vote, as it comes in: a draft that was circulated, or withdrawn. */
import { z } from "zod";
import { FIRST_MEETING } from "./council";
import { Day, formatDay } from "./dates";
import { Address, type InputIssue, optionalText, readFields, requiredText } from "./input-fields";
import { oneOf } from "./query";
import { draftProblem } from "./symbols";
import { FurtherTopics, filingIssues, Subjects } from "./text-topics";
import { FATES } from "./vocabulary";
import { SymbolText, VoteSource } from "./vote-input";

export const TextInput = z.strictObject({
  /** The day on which it was circulated. */
  date: z.string({ error: "Choose the day on which it was circulated." }).pipe(Day),
  fate: oneOf("what became of a text", FATES),
  draft: SymbolText,
  title: requiredText("Give the text a title.", 300),
  officialTitle: optionalText(4000),
  agenda: optionalText(4000),
  sponsors: optionalText(4000),
  note: optionalText(4000),
  topic: Address.nullish().transform((topic) => topic ?? null),
  /** What of these is left out stays as it is. */
  furtherTopics: FurtherTopics.optional(),
  subjects: Subjects.optional(),
  /** The slug of the text that took its place. */
  successor: Address.nullable().optional(),
  source: VoteSource,
});
export type TextInput = z.infer<typeof TextInput>;

/** Checks a text by itself. Every issue is found at once; `today` is the last day allowed. */
export function checkText(
  raw: unknown,
  { today }: { today: string },
): { ok: true; text: TextInput } | { ok: false; issues: InputIssue[] } {
  const { fields, issues } = readFields(TextInput, raw);
  const { date, draft } = fields;
  if (date !== undefined && date > today)
    issues.push({ path: "date", message: `${formatDay(date)} has not come yet.` });
  if (date !== undefined && date < FIRST_MEETING) {
    issues.push({ path: "date", message: `The Council first met on ${formatDay(FIRST_MEETING)}.` });
  }
  const problem = date !== undefined && draft ? draftProblem(draft, date) : null;
  if (problem !== null) issues.push({ path: "draft", message: problem });
  issues.push(...filingIssues(fields));
  // Without an issue every field was read, so that together they are a text.
  return issues.length === 0 ? { ok: true, text: fields as TextInput } : { ok: false, issues };
}
