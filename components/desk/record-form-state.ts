import type { FormProblem } from "./problem-notice";
import type { LastChange } from "./saved-change";
import { listAsTyped } from "./typed-list";

/** What stands in the fields of a form, as typed, by name. A switch that is on has the value "on". */
export type FieldValues = Record<string, string>;

/** What the form of a record shows after an attempt to save. `values` are always what was sent: nothing typed is lost. */
export type RecordFormState = {
  values: FieldValues;
  issues: { path: string; message: string }[];
  problem: FormProblem | null;
  /** The record as somebody else saved it meanwhile; null where there is no conflict, or it is gone. */
  conflict: { values: FieldValues; last: LastChange | null } | null;
  /** Where the record now stands, or stood where it is `gone`; `done` says what was done to it: "Saved", "Taken out". */
  saved: { href: string; title: string; done: string; gone: boolean } | null;
};

/** A form in which nothing has gone wrong. */
export function recordState(values: FieldValues): RecordFormState {
  return { values, issues: [], problem: null, conflict: null, saved: null };
}

/**
 * The fields as sent; what Next adds for itself and what is no text is left out. Several fields of one name are a list,
 * without those that are empty.
 */
export function readFieldValues(form: FormData): FieldValues {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = form.getAll(name).filter((value) => typeof value === "string");
      return values.length > 1 ? [[name, listAsTyped(values.filter(Boolean))]] : values.map((value) => [name, value]);
    }),
  );
}
