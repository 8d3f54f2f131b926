/** The sentences of the log of corrections and of a record's history. */
import {
  type CorrectedBy,
  type CorrectedKind,
  type Correction,
  type CorrectionSearch,
  correctionsHref,
} from "./correction";
import { formatDay } from "./dates";
import { fieldPlace, fieldWords, valueWords } from "./revision-words";
import { type Sentence, sentence, strong } from "./sentence";

export const CORRECTED_KIND_LABELS: Record<CorrectedKind, string> = {
  vote: "Vote",
  resolution: "Text",
  explanation: "Explanation of vote",
  statement: "Statement",
  source: "Source",
  claim: "Claim",
  citation: "Citation",
  member: "Member",
  term: "Term",
  topic: "Topic",
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

/** Each changed field with what it said and says, the day first. `nameOf` gives the name of a member by its code. */
export function changeWords({ changes }: Pick<Correction, "changes">, nameOf: (code: string) => string): ChangeWords[] {
  return Object.entries(changes)
    .sort(([a], [b]) => fieldPlace(a) - fieldPlace(b))
    .map(([field, { from, to }]) => ({
      field: fieldWords(field),
      from: valueWords(from, nameOf),
      to: valueWords(to, nameOf),
    }));
}

export type CorrectionChip = { name: string; label: Sentence; without: CorrectionSearch; href: string };

/** The filters in force, in the order of the query, each with the log without it, at its first page. */
export function correctionChips(
  search: CorrectionSearch,
  names: { member: (code: string) => string; topic: (slug: string) => string },
): CorrectionChip[] {
  const { q, kind, by, year, topic, member } = search;
  const chips: CorrectionChip[] = [];
  const add = (name: keyof CorrectionSearch, label: Sentence) => {
    const { [name]: _, ...rest } = search;
    const without = { ...rest, page: 1 };
    chips.push({ name, label, without, href: correctionsHref(without) });
  };
  if (q !== undefined) add("q", sentence`with ${strong(`“${q}”`)}`);
  if (kind !== undefined) add("kind", [strong(CORRECTED_KIND_LABELS[kind])]);
  if (by !== undefined) add("by", [strong(CORRECTED_BY_LABELS[by])]);
  if (year !== undefined) add("year", sentence`of ${strong(String(year))}`);
  if (topic !== undefined) add("topic", sentence`on ${strong(names.topic(topic))}`);
  if (member !== undefined) add("member", sentence`of ${strong(names.member(member))}`);
  return chips;
}
