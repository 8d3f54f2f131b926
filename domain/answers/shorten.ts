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
