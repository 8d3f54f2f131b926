import { formatCount } from "@/domain/figures";
import { RELIABILITY_LABELS } from "@/domain/labels";
import { type SourceSearch, sourcesHref } from "@/domain/source-search";
import { RELIABILITIES, type Reliability } from "@/domain/vocabulary";
import { FilterForm } from "../ui/filter-form";
import { Segmented } from "../ui/segmented";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";

type SourceFiltersProps = { search: SourceSearch; counts: Record<Reliability, number> };

/** The kinds of source that match, each with its count and its list, and a search by publisher or title. */
export function SourceFilters({ search, counts }: SourceFiltersProps) {
  const { q, kind } = search;
  const all = RELIABILITIES.reduce((sum, one) => sum + counts[one], 0);
  const kinds = RELIABILITIES.filter((one) => counts[one] > 0 || one === kind).map((one) => ({
    text: `${RELIABILITY_LABELS[one]} ${formatCount(counts[one])}`,
    href: sourcesHref({ q, kind: one }),
    current: one === kind,
  }));
  return (
    <Stack>
      <FilterForm action="/sources">
        <TextField
          id="q"
          name="q"
          type="search"
          label="Publisher or title"
          placeholder="Reuters, Baghdad, official records"
          defaultValue={q}
        />
        {kind && <input type="hidden" name="kind" value={kind} />}
      </FilterForm>
      <Segmented
        label="Kind of source"
        links={[{ text: `All ${formatCount(all)}`, href: sourcesHref({ q }), current: kind === undefined }, ...kinds]}
      />
    </Stack>
  );
}
