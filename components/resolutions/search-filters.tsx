import { FATE_LABELS, outcomeLabel, POSITION_LABELS, VOTE_KIND_LABELS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import type { ResolutionSearch } from "@/domain/resolution-search";
import { FATES, OUTCOMES, POSITIONS, VOTE_KINDS } from "@/domain/vocabulary";
import { FilterForm } from "../ui/filter-form";
import { DateField, SelectField, TextField } from "../ui/text-field";

type SearchFiltersProps = {
  search: ResolutionSearch;
  members: { code: string; name: string }[];
  topics: TopicLabel[];
};

const any = (text: string) => ({ value: "", text });

/** The filters of the record. They are sent as the address; what has no field here is carried along. */
export function SearchFilters({ search, members, topics }: SearchFiltersProps) {
  return (
    <FilterForm action="/resolutions">
      <TextField
        id="q"
        name="q"
        type="search"
        label="Words, symbol or number"
        placeholder="Libya, 2803, S/2017/172"
        defaultValue={search.q}
      />
      <DateField id="from" name="from" label="From" defaultValue={search.from} />
      <DateField id="to" name="to" label="To" defaultValue={search.to} />
      <SelectField
        id="outcome"
        name="outcome"
        label="Outcome"
        defaultValue={search.outcome}
        options={[
          any("Any"),
          ...OUTCOMES.map((value) => ({ value, text: outcomeLabel(value) })),
          ...FATES.map((value) => ({ value, text: `${FATE_LABELS[value]}, no vote` })),
        ]}
      />
      <SelectField
        id="kind"
        name="kind"
        label="Voted on"
        defaultValue={search.kind}
        options={[any("Anything"), ...VOTE_KINDS.map((value) => ({ value, text: VOTE_KIND_LABELS[value] }))]}
      />
      <SelectField
        id="topic"
        name="topic"
        label="Topic"
        defaultValue={search.topic}
        options={[any("Every topic"), ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <SelectField
        id="member"
        name="member"
        label="Member"
        defaultValue={search.member}
        options={[any("Any"), ...members.map(({ code, name }) => ({ value: code, text: name }))]}
      />
      <SelectField
        id="position"
        name="position"
        label="voted"
        defaultValue={search.position}
        options={[any("in any way"), ...POSITIONS.map((value) => ({ value, text: POSITION_LABELS[value] }))]}
      />
      {search.split && <input type="hidden" name="split" value={search.split.join(",")} />}
      {search.pair && (
        <input
          type="hidden"
          name="pair"
          value={search.pair.map(({ seat, position }) => `${seat}:${position}`).join(",")}
        />
      )}
      {search.contested && <input type="hidden" name="contested" value="true" />}
      {search.sort === "date" && <input type="hidden" name="sort" value="date" />}
    </FilterForm>
  );
}
