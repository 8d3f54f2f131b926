/** Tables as CSV (RFC 4180, in UTF-8, lines ended by a line feed), safe to open in a spreadsheet. */

export type CsvValue = string | number | boolean | null;

/** What makes a spreadsheet take a cell for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

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

/**
 * What a file says before its table, one line each: "# Licence: CC BY 4.0". No line has a comma or a quotation mark, so
 * that it stays in one cell; whatever of it a reader chose comes percent-encoded.
 */
export function csvPreamble(lines: Record<string, string>): string {
  return Object.entries(lines)
    .map(([name, text]) => `# ${name}: ${text.replace(/[\r\n]+/g, " ").replace(/[",]/g, "")}\n`)
    .join("");
}
