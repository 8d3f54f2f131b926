import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { RELIABILITY_LABELS } from "@/domain/labels";
import type { CitedSource } from "@/domain/record";
import { capitalised } from "@/domain/sentence";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/**
 * The sources of one record: publisher, title and date, and under them what each carries, where in it that stands, what
 * kind of source it is and when it was read.
 */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <RuledList>
      {sources.map((source) => (
        <span key={source.slug}>
          <b>
            <Link href={`/sources/${source.slug}`} prefetch={false}>
              {source.publisher}
            </Link>
          </b>
          {source.title && `, “${source.title}”`}
          {source.date && `, ${formatPartialDay(source.date)}`}
          <br />
          <Aside>
            {details(source)}
            {source.url && (
              <>
                {" · "}
                <a href={source.url} rel="external noreferrer">
                  page
                </a>
              </>
            )}
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}

function details({ supports, place, reliability, accessed }: CitedSource): string {
  const parts = [
    `Carries: ${supports}`,
    place && capitalised(place),
    RELIABILITY_LABELS[reliability],
    accessed && `read on ${formatPartialDay(accessed)}`,
  ];
  return parts.filter(Boolean).join(" · ");
}
