/** How a vote of a file differs from the same vote in the record, field by field. */
import { tidySymbol } from "../symbols";
import type { Position } from "../vocabulary";
import type { LibraryVote } from "./library-vote";
import { sameMeeting, sameTitle, sameWords } from "./words";

/** The fields of a vote and its text that a file may change. All else of the record it does not say. */
export const IMPORTED_FIELDS = [
  "date",
  "meeting",
  "positions",
  "draft",
  "officialTitle",
  "agenda",
  "subjects",
] as const;
export type ImportedField = (typeof IMPORTED_FIELDS)[number];

/** What the record holds in these fields. `positions` are null where the text was adopted without a vote. */
export type ImportedValues = Pick<
  LibraryVote,
  "date" | "meeting" | "writtenProcedure" | "positions" | "draft" | "agenda" | "subjects"
> & { officialTitle: string | null };

/**
 * The fields in which the file says something else than the record. What the file leaves empty it does not say; titles and
 * agenda items that differ in signs, capitals or by a cut are the same.
 */
export function changedFields(file: LibraryVote, record: ImportedValues): ImportedField[] {
  return IMPORTED_FIELDS.filter((field) => DIFFERS[field](file, record));
}

const DIFFERS: Record<ImportedField, (file: LibraryVote, record: ImportedValues) => boolean> = {
  date: (file, record) => file.date !== record.date,
  meeting: (file, record) =>
    file.writtenProcedure
      ? !record.writtenProcedure
      : file.meeting !== null && !sameMeeting(file.meeting, record.meeting),
  positions: (file, record) => !samePositions(file.positions, record.positions),
  draft: (file, record) => file.draft !== null && file.draft !== (record.draft && tidySymbol(record.draft)),
  officialTitle: (file, record) =>
    record.officialTitle === null || !sameTitle(file.officialTitle, record.officialTitle),
  agenda: (file, record) => file.agenda !== null && !sameWords(file.agenda, record.agenda ?? ""),
  subjects: (file, record) => file.subjects.length > 0 && !sameList(file.subjects, record.subjects),
};

function samePositions(one: Record<string, Position> | null, other: Record<string, Position> | null): boolean {
  if (one === null || other === null) return one === other;
  const members = Object.keys(one);
  return members.length === Object.keys(other).length && members.every((member) => one[member] === other[member]);
}

const sameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** The values of the record with these fields as the file has them. */
export function withFields<Values extends ImportedValues>(
  record: Values,
  file: LibraryVote,
  fields: readonly ImportedField[],
): Values {
  const taken: Partial<ImportedValues> = {};
  for (const field of fields) Object.assign(taken, TAKEN[field](file));
  return { ...record, ...taken };
}

const TAKEN: Record<ImportedField, (file: LibraryVote) => Partial<ImportedValues>> = {
  date: ({ date }) => ({ date }),
  meeting: ({ meeting, writtenProcedure }) => ({ meeting, writtenProcedure }),
  positions: ({ positions }) => ({ positions }),
  draft: ({ draft }) => ({ draft }),
  officialTitle: ({ officialTitle }) => ({ officialTitle }),
  agenda: ({ agenda }) => ({ agenda }),
  subjects: ({ subjects }) => ({ subjects }),
};
