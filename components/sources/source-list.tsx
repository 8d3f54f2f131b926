import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { RELIABILITY_LABELS } from "@/domain/labels";
import type { CitedSource } from "@/domain/record";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/** The sources of one record: publisher, title, date, what each carries and where in it, and what kind of source it is. */
export function SourceList({ sources }: { sources: CitedSource[] }) {
  return (
    <RuledList>
      {sources.map((source) => (
        <span key={source.slug}>
          <Link href={`/sources/${source.slug}`}>{source.publisher}</Link>
          {source.title && `, “${source.title}”`}
          {source.date && `, ${formatPartialDay(source.date)}`}
          {source.url && (
            <>
              {" · "}
              <a href={source.url} rel="external noreferrer">
                page
              </a>
            </>
          )}{" "}
          <Aside>
            {[
              RELIABILITY_LABELS[source.reliability],
              source.supports && `for ${source.supports}`,
              source.place,
              source.accessed && `read ${formatPartialDay(source.accessed)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
