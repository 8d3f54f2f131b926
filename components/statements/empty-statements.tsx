import Link from "next/link";
import type { StatementChip } from "@/domain/statement-search";
import { Notice } from "../ui/panel";
import { RichSentence } from "../ui/rich-sentence";

/** No statement fits: which filter to drop. */
export function EmptyStatements({ chips }: { chips: readonly StatementChip[] }) {
  return (
    <Notice eyebrow="Nothing matches" title="No statement fits all of these filters">
      Drop one:{" "}
      {chips.map(({ name, label, query }, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link href={`/statements${query}`} prefetch={false}>
            <RichSentence parts={label} />
          </Link>
        </span>
      ))}
    </Notice>
  );
}
