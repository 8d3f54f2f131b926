import { type CsvValue, joinList } from "@/domain/csv";

/** What a cell of the package holds. A moment is RFC 3339 in UTC; json is one object; a list has bars between its values. */
export type FieldType = "text" | "code" | "slug" | "integer" | "boolean" | "date" | "moment" | "list" | "json";

/** A column of a file of the package: what is in its cells, whether each is filled, and the words that it may hold. */
export type Field = {
  name: string;
  type: FieldType;
  required: boolean;
  words: readonly string[] | null;
  description: string;
};

/** A column in short: its type, with a question mark where a cell may be empty, or the words that it may hold. */
export type ShortField = [name: string, kind: FieldType | `${FieldType}?` | readonly string[], description: string];

/** A column whose cells hold one of a list of words, or nothing. */
export function orNothing(words: readonly string[]): readonly string[] {
  return ["", ...words];
}

/** The column behind its short form. */
export function fieldOf([name, kind, description]: ShortField): Field {
  if (typeof kind !== "string") {
    const words = kind.filter((word) => word !== "");
    return { name, type: "text", required: words.length === kind.length, words, description };
  }
  const required = !kind.endsWith("?");
  return { name, type: kind.replace("?", "") as FieldType, required, words: null, description };
}

/** What the database gives for a column, as it stands in a cell. */
export function cellValue(value: CsvValue | string[] | undefined): CsvValue {
  return Array.isArray(value) ? joinList(value) : (value ?? null);
}
