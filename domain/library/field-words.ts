/** The fields of an import as a person reads them. */
import { POSITION_LABELS } from "../labels";
import { tallyOf } from "../tally";
import type { Position } from "../vocabulary";
import type { ImportedField, ImportedValues } from "./field-changes";

export const FIELD_NAMES: Record<ImportedField, string> = {
  date: "Day",
  meeting: "Meeting",
  positions: "Positions",
  draft: "Symbol of the draft",
  officialTitle: "Official title",
  agenda: "Agenda item",
  subjects: "Subjects",
};

/** "13–0–2–0": Yes, No, abstaining, not voting; "without a vote" where none was taken. */
export function tallyWords(positions: ImportedValues["positions"]): string {
  if (positions === null) return "without a vote";
  const { yes, no, abstain, notVoting } = tallyOf(Object.values(positions));
  return [yes, no, abstain, notVoting].join("–");
}

/** A field of the record and of the file in words; of positions those that differ. Null where there is nothing. */
export function readable(
  field: ImportedField,
  record: ImportedValues,
  file: ImportedValues,
): { from: string | null; to: string | null } {
  if (field !== "positions") return { from: words(field, record), to: words(field, file) };
  const [from, to] = [record.positions, file.positions];
  if (from === null || to === null) return { from: whole(from), to: whole(to) };
  const members = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((code) => from[code] !== to[code]);
  return { from: named(from, members), to: named(to, members) };
}

function words(field: Exclude<ImportedField, "positions">, values: ImportedValues): string | null {
  if (field === "meeting") return values.writtenProcedure ? "written procedure" : values.meeting;
  if (field === "subjects") return values.subjects.join("; ") || null;
  return values[field];
}

const whole = (positions: ImportedValues["positions"]) =>
  positions === null ? "Adopted without a vote" : `Recorded vote, ${tallyWords(positions)}`;

const named = (positions: Record<string, Position>, members: readonly string[]) =>
  members
    .flatMap((code) => (positions[code] ? [`${code} ${POSITION_LABELS[positions[code]].toLowerCase()}`] : []))
    .join(", ") || null;
