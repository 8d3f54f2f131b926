import Link from "next/link";
import { formatCount } from "@/domain/figures";
import type { FilterChip } from "./filter-chips";
import { Notice } from "./panel";
import { RichSentence } from "./rich-sentence";
import { RuledList } from "./ruled-list";

type NothingMatchesProps = {
  title: string;
  /** The filters in force, each with how many match without it. */
  loosened: readonly (FilterChip & { count: number })[];
  /** The list without a filter. */
  all: { href: string; text: string };
};

/** No row fits all filters: which one to drop, what gives most first, and what that would show. */
export function NothingMatches({ title, loosened, all }: NothingMatchesProps) {
  const useful = loosened.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <Notice eyebrow="Nothing matches" title={title}>
      {useful.length === 0 && loosened.length > 1 && <p>To remove one of them is not enough: remove two or more.</p>}
      <RuledList>
        {useful.map(({ name, label, href, count }) => (
          <span key={name}>
            Without{" "}
            <Link href={href} prefetch={false}>
              <RichSentence parts={label} />
            </Link>
            : {formatCount(count)}
          </span>
        ))}
        <Link key="all" href={all.href} prefetch={false}>
          {all.text}
        </Link>
      </RuledList>
    </Notice>
  );
}
