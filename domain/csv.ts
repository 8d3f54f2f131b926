/** Tables as CSV (RFC 4180, in UTF-8, lines ended by a line feed), safe to open in a spreadsheet. */

export type CsvValue = string | number | boolean | null;

/**
 * What makes a spreadsheet take a cell for a formula and run it, and the same behind apostrophes: so that the one which is
 * put before it can be told from those that were there.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/**
 * The values as one line with its end. Null is an empty cell. A text that a spreadsheet would take for a formula is given
 * an apostrophe before it, as spreadsheets themselves mark text; numbers are left as they are.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(",")}\n`;
}

function cell(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that `csvLine` wrote into a cell, without the apostrophe that it may have been given. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/**
 * Several values as one text, a bar between them. A bar or a backslash that belongs to a value has a backslash before it.
 * Null where there is none.
 */
export function joinList(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => value.replace(/[\\|]/g, "\\$&")).join("|");
}

/** The values that `joinList` made one text of. */
export function splitList(text: string): string[] {
  return (text.match(/(?:[^\\|]|\\[\s\S])+/g) ?? []).map((part) => part.replace(/\\([\s\S])/g, "$1"));
}

/**
 * What a file says before its table, one line each: "# Licence: CC BY 4.0". No line has a comma or a quotation mark, so
 * that it stays in one cell; whatever of it a reader chose comes percent-encoded.
 */
export function csvPreamble(lines: Record<string, string>): string {
  return Object.entries(lines)
    .map(([name, text]) => `# ${name}: ${text.replace(/[\r\n]+/g, " ").replace(/[",]/g, "")}\n`)
    .join("");
}
