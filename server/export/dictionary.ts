import { csvLine } from "@/domain/csv";
import type { Field } from "./field";
import type { PackageTable } from "./package-table";

/** The data dictionary as a table: one row a column of each file, with what its cells hold. */
export function dictionary(tables: readonly PackageTable[]): string {
  const rows = tables.flatMap(({ name, fields }) =>
    fields.map((field) =>
      csvLine([`${name}.csv`, field.name, typeWord(field), field.required, wordsOf(field), field.description]),
    ),
  );
  return [csvLine(["file", "column", "type", "always_filled", "words", "description"]), ...rows].join("");
}

/** What a cell holds, in a word or two. */
export function typeWord({ type, words }: Pick<Field, "type" | "words">): string {
  return words === null ? type : "word";
}

function wordsOf({ words }: Field): string {
  return words?.join("|") ?? "";
}
