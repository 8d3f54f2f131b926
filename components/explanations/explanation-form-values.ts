import type { ExplanationInput } from "@/domain/explanation-input";
import type { FieldValues } from "../desk/record-form-state";

/** What the fields of an explanation are called, by name, in the order of the form. */
export const EXPLANATION_LABELS = {
  vote: "Vote",
  member: "Member",
  summary: "Why it voted so",
  given: "Given",
  confidence: "Confidence",
  quotation: "Its own words",
  speaker: "Speaker",
  office: "Office",
  "citation.source": "Source",
  "citation.place": "Place in the source",
  "citation.supports": "What it carries",
  changeReason: "Why it is changed",
};

const FIELDS = ["vote", "member", "summary", "given", "confidence", "quotation", "speaker", "office"] as const;

/** An explanation of the record as the fields of its form, with the version that was read. */
export function valuesOfExplanation({
  version,
  explanation,
}: {
  version: number;
  explanation: ExplanationInput;
}): FieldValues {
  return {
    version: String(version),
    ...Object.fromEntries(FIELDS.map((name) => [name, explanation[name] ?? ""])),
  };
}

/** The explanation that the fields describe, to be checked. */
export function explanationOf(values: FieldValues): Record<keyof ExplanationInput, string> {
  const value = (name: (typeof FIELDS)[number]) => (values[name] ?? "").trim();
  return {
    vote: value("vote"),
    member: value("member").toUpperCase(),
    summary: value("summary"),
    given: value("given"),
    confidence: value("confidence"),
    quotation: value("quotation"),
    speaker: value("speaker"),
    office: value("office"),
  };
}
