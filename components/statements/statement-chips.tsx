import type { StatementChip } from "@/domain/statement-search";
import { Chips } from "../ui/chips";
import { RichSentence } from "../ui/rich-sentence";

/** The filters in force, each of which its link removes. Nothing where none is. */
export function StatementChips({ chips }: { chips: readonly StatementChip[] }) {
  if (chips.length === 0) return null;
  const shown = chips.map(({ name, label, query }) => ({
    key: name,
    text: <RichSentence parts={label} />,
    href: `/statements${query}`,
    on: true,
  }));
  const all = chips.length > 1 ? [{ key: "all", text: "Remove all", href: "/statements" }] : [];
  return <Chips label="Filters in force" chips={[...shown, ...all]} />;
}
