import { slugOf } from "@/domain/symbols";
import type { TextInput } from "@/domain/text-input";
import { sourceOf } from "@/domain/vote-input";
import type { FieldValues } from "./record-form-state";
import { listAsTyped, listTyped } from "./typed-list";

/** What the fields of a text without a vote are called, by name, in the order of the form. */
export const TEXT_LABELS = {
  date: "Day on which it was circulated",
  fate: "What became of it",
  draft: "Symbol of the draft",
  topic: "Topic",
  furtherTopics: "Further topics",
  title: "Title",
  sponsors: "Proposed by",
  agenda: "Agenda item",
  subjects: "Subjects",
  successor: "Text that took its place",
  officialTitle: "Full title",
  note: "Note",
  source: "Source",
  changeReason: "Why it is changed",
};

type Held = { version: number; input: Record<Exclude<keyof TextInput, "source">, string | string[] | null> };

/** A text of the record as the fields of its form, with the version that was read. The source is that of the change. */
export function valuesOfText({ version, input }: Held): FieldValues {
  return {
    ...Object.fromEntries(
      Object.entries(input).map(([name, value]) => [name, Array.isArray(value) ? listAsTyped(value) : (value ?? "")]),
    ),
    version: String(version),
  };
}

/** The text that the fields describe, to be checked. */
export function textOf(values: FieldValues): Record<keyof TextInput, unknown> {
  const value = (name: keyof TextInput) => (values[name] ?? "").trim();
  return {
    date: value("date"),
    fate: value("fate"),
    draft: value("draft"),
    title: value("title"),
    officialTitle: value("officialTitle"),
    agenda: value("agenda"),
    sponsors: value("sponsors"),
    note: value("note"),
    topic: value("topic") || null,
    furtherTopics: listTyped(value("furtherTopics")),
    subjects: listTyped(value("subjects")),
    successor: slugOf(value("successor")) || null,
    source: sourceOf(value("source")),
  };
}

/** The issues by the field that they stand beside. */
export function placeTextIssues(issues: readonly { path: string; message: string }[]) {
  return issues.map(({ path, message }) => ({ path: path.split(".", 1).join(), message }));
}
