import { type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import type { FilterChip } from "../ui/filter-chips";
import { NothingMatches } from "../ui/nothing-matches";
import { Notice } from "../ui/panel";
import { PastEnd } from "../ui/past-end";

type EmptyMatchProps = {
  /** The filters in force, each with how many match without it. */
  loosened: readonly (FilterChip & { count: number })[];
  pastEnd: boolean;
  search: ResolutionSearch;
};

/** Nothing on this page: either the page is past the last one, or the filters leave nothing, and which one to drop. */
export function EmptyMatch({ loosened, pastEnd, search }: EmptyMatchProps) {
  if (pastEnd) {
    return <PastEnd page={search.page} first={`/resolutions?${toResolutionQuery({ ...search, page: 1 })}`} />;
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
