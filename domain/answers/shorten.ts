/** The most items of a list, and letters of a text, that an example shows. */
const ITEMS = 1;
const WORDS = 5;
const LETTERS = 120;

/**
 * An answer short enough to be read: of each list the first items and how many more there are, of a long text the
 * beginning. It keeps every field.
 */
export function shortened(value: unknown): unknown {
  if (typeof value === "string") return value.length > LETTERS ? `${value.slice(0, LETTERS).trimEnd()}…` : value;
  if (Array.isArray(value)) {
    const most = value.every((item) => typeof item === "string") ? WORDS : ITEMS;
    const rest = value.length - most;
    return [...value.slice(0, most).map(shortened), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shortened(field)]));
}

/** The first lines of a file, each cut where it is long; says how many more there are. */
export function shortenedLines(text: string, most: number): string {
  const lines = text.trimEnd().split("\n");
  const shown = lines.slice(0, most).map((line) => (line.length > LETTERS ? `${line.slice(0, LETTERS)}…` : line));
  return [...shown, ...(lines.length > most ? [`… and ${lines.length - most} more`] : [])].join("\n");
}

/** The width of a line, in letters. */
const WIDTH = 96;

/** A value as JSON in lines: what fits on one line stands on one, what does not has a line for each of its parts. */
export function jsonLines(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = (space: string) =>
    Object.entries(value).map(([name, part]) => {
      const text = jsonLines(part, space);
      return Array.isArray(value) ? text : `${JSON.stringify(name)}: ${text}`;
    });
  const flat = parts("").join(", ");
  if (flat === "") return `${open}${close}`;
  if (!flat.includes("\n") && indent.length + flat.length + 4 <= WIDTH) return `${open} ${flat} ${close}`;
  const inner = `${indent}  `;
  return `${open}\n${inner}${parts(inner).join(`,\n${inner}`)}\n${indent}${close}`;
}
