import Link from "next/link";
import { type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import type { FilterChip } from "../ui/filter-chips";
import { NothingMatches } from "../ui/nothing-matches";
import { Notice } from "../ui/panel";

type EmptyMatchProps = {
  /** The filters in force, each with how many match without it. */
  loosened: readonly (FilterChip & { count: number })[];
  pastEnd: boolean;
  search: ResolutionSearch;
};

/** Nothing on this page: either the page is past the last one, or the filters leave nothing, and which one to drop. */
export function EmptyMatch({ loosened, pastEnd, search }: EmptyMatchProps) {
  if (pastEnd) {
    return (
      <Notice eyebrow="Past the end" title={`There is no page ${search.page}`}>
        <Link href={`/resolutions?${toResolutionQuery({ ...search, page: 1 })}`}>To the first page</Link>
      </Notice>
    );
  }
  if (loosened.length === 0) {
    return (
      <Notice eyebrow="Nothing here yet" title="The record is empty">
        It is loaded when the site starts.
      </Notice>
    );
  }
  return (
    <NothingMatches
      title="No vote fits all of these filters"
      loosened={loosened}
      all={{ href: "/resolutions", text: "Every vote" }}
    />
  );
}
