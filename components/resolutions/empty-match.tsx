import Link from "next/link";
import { type Chip, type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import { Notice } from "../ui/panel";
import { RichSentence } from "../ui/rich-sentence";

type EmptyMatchProps = { chips: Chip[]; pastEnd: boolean; search: ResolutionSearch };

/** Nothing on this page: either the page is past the last one, or the filters leave nothing, and which one to drop. */
export function EmptyMatch({ chips, pastEnd, search }: EmptyMatchProps) {
  if (pastEnd) {
    return (
      <Notice eyebrow="Past the end" title={`There is no page ${search.page}`}>
        <Link href={`/resolutions?${toResolutionQuery({ ...search, page: 1 })}`}>To the first page</Link>
      </Notice>
    );
  }
  if (chips.length === 0) {
    return (
      <Notice eyebrow="Nothing here yet" title="The record is empty">
        It is loaded when the site starts.
      </Notice>
    );
  }
  return (
    <Notice eyebrow="Nothing matches" title="No vote fits all of these filters">
      Drop one:{" "}
      {chips.map(({ name, label, query }, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link href={`/resolutions?${query}`} prefetch={false}>
            <RichSentence parts={label} />
          </Link>
        </span>
      ))}
    </Notice>
  );
}
