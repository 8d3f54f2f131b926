import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { NothingFound } from "../desk/nothing-found";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

type Row = { slug: string; publisher: string; title: string | null; date: string | null };

/** Sources with the way to the form of each. */
export function DeskSources({ sources }: { sources: readonly Row[] }) {
  if (sources.length === 0) return <NothingFound noun="source" list="/admin/sources" />;
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
