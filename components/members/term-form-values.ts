import type { TermInput } from "@/domain/term-input";
import type { FieldValues } from "../desk/record-form-state";

/** What the fields of a term are called, by name, in the order of the form. */
export const TERM_LABELS = {
  member: "State",
  from: "First day",
  to: "Last day",
  note: "Note",
  seatGroup: "Place of the understanding of 1946",
  restsOn: "Source",
  changeReason: "Why it is changed",
};

const FIELDS = ["member", "from", "to", "note", "seatGroup"] as const;

/** A term of the record as the fields of its form, with the version that was read. */
export function valuesOfTerm({ version, term }: { version: number; term: TermInput }): FieldValues {
  return { version: String(version), ...Object.fromEntries(FIELDS.map((name) => [name, term[name] ?? ""])) };
}

/** The term that the fields describe, to be checked. */
export function termOf(values: FieldValues): Record<keyof TermInput, string> {
  const value = (name: (typeof FIELDS)[number]) => (values[name] ?? "").trim();
  return {
    member: value("member"),
    from: value("from"),
    to: value("to"),
    note: value("note"),
    seatGroup: value("seatGroup"),
  };
}
