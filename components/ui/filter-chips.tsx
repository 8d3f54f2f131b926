import type { Sentence } from "@/domain/sentence";
import { Chips } from "./chips";
import { RichSentence } from "./rich-sentence";

/** A filter in force: its words, and the same list without it. */
export type FilterChip = { name: string; label: Sentence; href: string };

/** The filters in force, each of which its link removes, and a link that removes all. Nothing where none is. */
export function FilterChips({ chips, all }: { chips: readonly FilterChip[]; all: string }) {
  if (chips.length === 0) return null;
  const shown = chips.map(({ name, label, href }) => ({
    ...{ key: name, href, on: true },
    text: <RichSentence parts={label} />,
  }));
  const rest = chips.length > 1 ? [{ key: "all", text: "Remove all", href: all }] : [];
  return <Chips label="Filters in force" chips={[...shown, ...rest]} />;
}
