/** The explanation of a vote as it comes in, and its key in the record. */
import { z } from "zod";
import { Address, type InputIssue, optionalText, orNone, readFields, requiredText, shortWords } from "./input-fields";
import { MemberCode, oneOf } from "./query";
import { CONFIDENCES, EXPLANATION_TIMES } from "./vocabulary";

export const ExplanationInput = z.strictObject({
  /** The key of the vote, and the member that explained it: they stay as they were entered. */
  vote: Address,
  member: MemberCode,
  summary: requiredText("Say in our words why it voted so."),
  /** Before or after the vote; null where no source says. */
  given: orNone(oneOf("a time of an explanation", EXPLANATION_TIMES)),
  confidence: oneOf("a degree of confidence", CONFIDENCES),
  quotation: orNone(shortWords("Give the words, or leave them empty.")),
  speaker: optionalText(200),
  office: optionalText(300),
});
export type ExplanationInput = z.infer<typeof ExplanationInput>;

/** An explanation that may enter the record, or all that is wrong with it. An office is somebody's. */
export function checkExplanation(
  raw: unknown,
): { ok: true; explanation: ExplanationInput } | { ok: false; issues: InputIssue[] } {
  const { fields, issues } = readFields(ExplanationInput, raw);
  if (fields.office && fields.speaker === null) {
    issues.push({ path: "speaker", message: "Name who held the office." });
  }
  // Without an issue every field was read, so that together they are an explanation.
  return issues.length === 0 ? { ok: true, explanation: fields as ExplanationInput } : { ok: false, issues };
}

/** The key by which revisions know an explanation, and its address at the desk: "s-2017-172-rus". */
export function explanationKey({ vote, member }: { vote: string; member: string }): string {
  return `${vote}-${member.toLowerCase()}`;
}

/** The vote and the member of such a key; what is no key names no vote of the record. */
export function explainedBy(key: string): { vote: string; member: string } {
  return { vote: key.slice(0, -4), member: key.slice(-3).toUpperCase() };
}
