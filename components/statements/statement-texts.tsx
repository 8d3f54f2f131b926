import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import type { TextLink } from "@/domain/resolution-page";
import { formatSymbol } from "@/domain/symbols";
import { RuledList } from "../ui/ruled-list";
import { Section } from "../ui/section";
import { Aside } from "../ui/text";

/** The votes and texts that a statement bears on; nothing where it bears on none. */
export function StatementTexts({ texts }: { texts: readonly TextLink[] }) {
  if (texts.length === 0) return null;
  return (
    <Section title="Votes and texts that it bears on">
      <RuledList>
        {texts.map((text) => (
          <span key={text.slug}>
            {formatShortDay(text.date)} ·{" "}
            <Link href={`/resolutions/${text.slug}`}>{text.symbol ? formatSymbol(text.symbol) : text.title}</Link>{" "}
            <Aside>{text.title}</Aside>
          </span>
        ))}
      </RuledList>
    </Section>
  );
}
