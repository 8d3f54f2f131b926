/** The sentences of the log of corrections and of a record's history. */
import type { CorrectedBy, CorrectedKind, Correction } from "./correction";
import { formatDay } from "./dates";
import { fieldWords, valueWords } from "./revision-words";

export const CORRECTED_KIND_LABELS: Record<CorrectedKind, string> = {
  vote: "Vote",
  resolution: "Text",
  statement: "Statement",
  source: "Source",
  claim: "Claim",
  citation: "Citation",
  member: "Member",
};

export const CORRECTED_BY_LABELS: Record<CorrectedBy, string> = {
  seed: "When the record was compiled",
  editor: "By an editor",
  import: "From a voting file",
};

const DONE = { CREATE: "Entered", UPDATE: "Corrected", DELETE: "Taken out" };

/** When and by whom a change was made: "Corrected by an editor on 21 November 2026". */
export function correctionHeading({ action, by, at }: Pick<Correction, "action" | "by" | "at">): string {
  const day = formatDay(at.slice(0, 10));
  if (by === "seed") return "Corrected against its sources when the record was compiled";
  return by === "import" ? `${DONE[action]} from a voting file on ${day}` : `${DONE[action]} by an editor on ${day}`;
}

/** Of a record that was changed since it was entered, when last; null where nothing was corrected. */
export function correctedOn(corrections: readonly Correction[]): string | null {
  const changed = corrections.filter(({ action }) => action !== "CREATE");
  const last = changed.find(({ by }) => by !== "seed");
  if (last) return `Corrected on ${formatDay(last.at.slice(0, 10))}`;
  return changed.length > 0 ? "Corrected against its sources when the record was compiled" : null;
}

/** A changed field in words. */
export type ChangeWords = { field: string; from: string; to: string };

/** Each changed field with what it said and says. `nameOf` gives the name of a member by its code. */
export function changeWords({ changes }: Pick<Correction, "changes">, nameOf: (code: string) => string): ChangeWords[] {
  return Object.entries(changes).map(([field, { from, to }]) => ({
    field: fieldWords(field),
    from: valueWords(from, nameOf),
    to: valueWords(to, nameOf),
  }));
}
