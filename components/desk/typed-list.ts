/** A list in one field of a form: its items with semicolons between. */

/** The items that were typed; none of nothing. */
export function listTyped(text: string): string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A list as it stands in its field. */
export function listAsTyped(items: readonly string[]): string {
  return items.join("; ");
}
