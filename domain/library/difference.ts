/** What an import of a file would do to the record. */
import type { Rejection } from "./columns";
import { IMPORTED_FIELDS, type ImportedField } from "./field-changes";
import type { LibraryVote } from "./library-vote";

/** Why a value of the record stands against a file: the change that made it. `at` is an instant in ISO form. */
export type Standing = { actor: string; at: string; reason: string; source: string | null };

/** One field: what the record has and what the file has, as a person reads it; null where there is nothing. */
export type FieldChange = { field: ImportedField; from: string | null; to: string | null };

/** A field that somebody corrected. It stays as it is unless an editor takes the file's value. */
export type FieldConflict = FieldChange & { standing: Standing };

/** A vote of the record that the file has otherwise. */
export type ChangedVote = {
  line: number;
  symbol: string;
  slug: string;
  title: string;
  date: string;
  changes: FieldChange[];
  conflicts: FieldConflict[];
};

/** A vote that the record does not have. */
export type NewVote = Pick<LibraryVote, "line" | "symbol" | "date"> & { title: string; tally: string };

/**
 * The whole of it. `absent` counts votes of the record, of the kind that the file lists, that are not in the file: they
 * stay. A vote with changes and conflicts is in both counts.
 */
export type Difference = {
  added: NewVote[];
  changed: ChangedVote[];
  unchanged: number;
  absent: number;
  rejected: Rejection[];
  rejectedMore: number;
};

export const CLASSES = ["added", "changed", "conflicting", "rejected"] as const;
/** What can be looked at by itself. Votes that are unchanged are only counted. */
export type DifferenceClass = (typeof CLASSES)[number];

/** How many votes, or for rejections places in the file, are in each class. */
export function countsOf(difference: Difference): Record<DifferenceClass | "unchanged" | "absent", number> {
  return {
    added: difference.added.length,
    changed: difference.changed.filter(({ changes }) => changes.length > 0).length,
    conflicting: difference.changed.filter(({ conflicts }) => conflicts.length > 0).length,
    unchanged: difference.unchanged,
    absent: difference.absent,
    rejected: difference.rejected.length + difference.rejectedMore,
  };
}

/** The conflicts in which the file's value is to be taken: "S/RES/15(1946) draft". */
export type Taken = ReadonlySet<string>;

/** The name of a conflict in a form. */
export function conflictName(symbol: string, field: ImportedField): string {
  return `${symbol} ${field}`;
}

/** The conflicts that a form names; what names none is left out. */
export function readTaken(names: readonly string[]): Taken {
  const fields = new Set<string>(IMPORTED_FIELDS);
  return new Set(names.filter((name) => /^S\/RES\/\d+\(\d{4}\) /.test(name) && fields.has(name.split(" ")[1] ?? "")));
}
