import { formatCount } from "@/domain/figures";
import { TIMELINE_KINDS, type Timeline, type TimelineSearch, timelineHref } from "@/domain/timeline";
import { TIMELINE_LABELS } from "@/domain/timeline-words";
import { ButtonRow } from "../ui/button";
import { FilterForm } from "../ui/filter-form";
import { FilterSelect } from "../ui/filter-select";
import { Segmented } from "../ui/segmented";
import { Stack } from "../ui/stack";

type TimelineFiltersProps = {
  search: TimelineSearch;
  timeline: Pick<Timeline, "kinds" | "topics" | "decades" | "decade" | "few" | "total">;
};

/** Kind and topic as a form that is sent as the address, and the decades with how much each has. */
export function TimelineFilters({ search, timeline }: TimelineFiltersProps) {
  const { kinds, topics, decades, decade, few, total } = timeline;
  const every = {
    text: `All ${formatCount(total)}`,
    href: timelineHref({ ...search, decade: undefined }),
    current: decade === null,
  };
  const all = TIMELINE_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
  const differing = kinds.SPLIT > 0 && search.kind === undefined;
  return (
    <Stack>
      <FilterForm action="/timeline">
        <FilterSelect
          name="kind"
          label="What"
          value={search.kind}
          any={`Everything (${formatCount(all)})`}
          choices={TIMELINE_KINDS.map((value) => ({
            value,
            text: `${TIMELINE_LABELS[value].many} (${formatCount(kinds[value])})`,
          }))}
        />
        <FilterSelect
          name="topic"
          label="Topic"
          value={search.topic}
          any="Every topic"
          choices={topics.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
        {search.splits && <input type="hidden" name="splits" value={search.splits} />}
      </FilterForm>
      <ButtonRow>
        {decades.length > 0 && (
          <Segmented
            label="Decade"
            links={[
              ...(few ? [every] : []),
              ...decades.map(({ decade: one, count }) => ({
                text: `${one}s ${formatCount(count)}`,
                href: timelineHref({ ...search, decade: one }),
                current: one === decade,
              })),
            ]}
          />
        )}
        {differing && (
          <Segmented
            label="Votes in which the two differed"
            links={[
              {
                text: "Differing votes folded",
                href: timelineHref({ ...search, splits: undefined }),
                current: search.splits === undefined,
              },
              {
                text: "All in order",
                href: timelineHref({ ...search, splits: "inline" }),
                current: search.splits === "inline",
              },
            ]}
          />
        )}
      </ButtonRow>
    </Stack>
  );
}
