import { CORRECTED_BY, CORRECTED_KINDS, type CorrectionSearch } from "@/domain/correction";
import { CORRECTED_BY_LABELS, CORRECTED_KIND_LABELS } from "@/domain/correction-words";
import { FilterForm } from "../ui/filter-form";
import { FilterSelect } from "../ui/filter-select";
import { MoreFilters } from "../ui/more-filters";
import { TextField } from "../ui/text-field";

type CorrectionFiltersProps = {
  search: CorrectionSearch;
  members: readonly { code: string; name: string }[];
  topics: readonly { slug: string; name: string }[];
};

/** The filters of the log of corrections, sent as the address. */
export function CorrectionFilters({ search, members, topics }: CorrectionFiltersProps) {
  return (
    <FilterForm action="/corrections">
      <TextField
        id="q"
        name="q"
        type="search"
        label="Words or symbol"
        placeholder="China, S/4523"
        defaultValue={search.q}
      />
      <FilterSelect
        name="kind"
        label="Record"
        value={search.kind}
        any="Any"
        choices={CORRECTED_KINDS.map((value) => ({ value, text: CORRECTED_KIND_LABELS[value] }))}
      />
      <FilterSelect
        name="by"
        label="Corrected"
        value={search.by}
        any="At any time"
        choices={CORRECTED_BY.map((value) => ({ value, text: CORRECTED_BY_LABELS[value] }))}
      />
      <MoreFilters used={[search.year, search.topic, search.member].some((value) => value !== undefined)}>
        <TextField
          id="year"
          name="year"
          label="Year of the vote or text"
          inputMode="numeric"
          maxLength={4}
          defaultValue={search.year}
        />
        <FilterSelect
          name="topic"
          label="Topic"
          value={search.topic}
          any="Any"
          choices={topics.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
        <FilterSelect
          name="member"
          label="Member"
          value={search.member}
          any="Any"
          choices={members.map(({ code, name }) => ({ value: code, text: name }))}
        />
      </MoreFilters>
    </FilterForm>
  );
}
