import { CORRECTED_BY, CORRECTED_KINDS, type CorrectionSearch } from "@/domain/correction";
import { CORRECTED_BY_LABELS, CORRECTED_KIND_LABELS } from "@/domain/correction-words";
import { FilterForm } from "../ui/filter-form";
import { MoreFilters } from "../ui/more-filters";
import { SelectField, TextField } from "../ui/text-field";

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
      <SelectField
        id="kind"
        name="kind"
        label="Record"
        defaultValue={search.kind}
        options={[
          { value: "", text: "Any" },
          ...CORRECTED_KINDS.map((value) => ({ value, text: CORRECTED_KIND_LABELS[value] })),
        ]}
      />
      <SelectField
        id="by"
        name="by"
        label="Corrected"
        defaultValue={search.by}
        options={[
          { value: "", text: "At any time" },
          ...CORRECTED_BY.map((value) => ({ value, text: CORRECTED_BY_LABELS[value] })),
        ]}
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
        <SelectField
          id="topic"
          name="topic"
          label="Topic"
          defaultValue={search.topic}
          options={[{ value: "", text: "Any" }, ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
        />
        <SelectField
          id="member"
          name="member"
          label="Member"
          defaultValue={search.member}
          options={[{ value: "", text: "Any" }, ...members.map(({ code, name }) => ({ value: code, text: name }))]}
        />
      </MoreFilters>
    </FilterForm>
  );
}
