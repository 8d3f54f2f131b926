import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { RuledList } from "../ui/ruled-list";
import { Aside, Note } from "../ui/text";

type Row = { slug: string; publisher: string; title: string | null; date: string | null };

/** Sources with the way to the form of each. */
export function DeskSources({ sources }: { sources: readonly Row[] }) {
  if (sources.length === 0) return <Note>No source fits.</Note>;
  return (
    <RuledList>
      {sources.map(({ slug, publisher, title, date }) => (
        <span key={slug}>
          <Link href={`/admin/sources/${slug}`} prefetch={false}>
            {publisher}
          </Link>{" "}
          <Aside>{[title, date && formatPartialDay(date), slug].filter(Boolean).join(" · ")}</Aside>
        </span>
      ))}
    </RuledList>
  );
}
