/** The columns of a voting file of the UN Digital Library: the contract, section 6. */

export const COLUMNS = [
  "undl_id",
  "ms_code",
  "ms_name",
  "permanent_member",
  "ms_vote",
  "date",
  "resolution",
  "draft",
  "meeting",
  "description",
  "agenda",
  "subjects",
  "vote_note",
  "total_yes",
  "total_no",
  "total_abstentions",
  "total_non_voting",
  "total_ms",
  "modality",
  "undl_link",
] as const;
export type Column = (typeof COLUMNS)[number];

/** The cells of one row by column, as they stand in the file, trimmed. */
export type Cells = Record<Column, string>;

/** A row, or a whole vote, that cannot be taken over. `column` is empty where the row as a whole is at fault. */
export type Rejection = { line: number; column: Column | ""; symbol: string | null; reason: string };

const WANTED = "The voting file of the UN Digital Library begins with undl_id,ms_code,ms_name";

/**
 * Where each column stands in a header, whatever the order, and the columns that are not read. A sentence where the file
 * is another.
 */
export function readHeader(header: readonly string[]): { places: number[]; unread: string[] } | string {
  const names = header.map((name) => name.trim().toLowerCase());
  if (names.length === 1 && /[;\t]/.test(names[0] ?? "")) {
    const sign = names[0]?.includes(";") ? "semicolons" : "tabs";
    return `The columns of the file stand between ${sign}, and should stand between commas.`;
  }
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice) return `The header names the column ${twice} twice.`;
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > COLUMNS.length / 2) {
    const first = names.slice(0, 3).join(",").slice(0, 60);
    return `This is a table of something else: its first line begins with “${first}”. ${WANTED}, and so on.`;
  }
  if (missing.length > 0) return `The header lacks ${missing.join(", ")}. ${WANTED}, and so on.`;
  const known = new Set<string>(COLUMNS);
  return {
    places: COLUMNS.map((column) => names.indexOf(column)),
    unread: names.filter((name) => !known.has(name)).map((name) => name.slice(0, 40)),
  };
}
