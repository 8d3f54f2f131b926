import type { Changes } from "./revision";

/** The fields by which records are called, in the order in which one is taken. */
const NAMES = ["title", "text.title", "shortName", "name", "publisher", "words"];

/** What a record is called after a change, as far as the change itself says it; else null. */
export function revisedName(changes: Changes): string | null {
  for (const field of NAMES) {
    const name = changes[field]?.to ?? changes[field]?.from;
    if (typeof name === "string" && name !== "") return name;
  }
  return null;
}
