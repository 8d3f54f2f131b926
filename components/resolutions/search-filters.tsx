import { FATE_LABELS, outcomeLabel, POSITION_LABELS, VOTE_KIND_LABELS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import type { ResolutionSearch } from "@/domain/resolution-search";
import { FATES, OUTCOMES, POSITIONS, VOTE_KINDS } from "@/domain/vocabulary";
import { FilterFold } from "../ui/filter-fold";
import { FilterForm } from "../ui/filter-form";
import { FilterPair } from "../ui/filter-pair";
import { FilterSelect } from "../ui/filter-select";
import { DateField, TextField } from "../ui/text-field";

type SearchFiltersProps = {
  search: ResolutionSearch;
  /** How many filters besides the words are in force. */
  active: number;
  members: { code: string; name: string }[];
  topics: TopicLabel[];
};

/** The Council's first year. */
const FIRST_DAY = "1946-01-01";

/** The filters of the record. They are sent as the address; what has no field here is carried along. */
export function SearchFilters({ search, active, members, topics }: SearchFiltersProps) {
  const outcomes = OUTCOMES.map((value) => ({ value, text: outcomeLabel(value) }));
  const fates = FATES.map((value) => ({ value, text: `${FATE_LABELS[value]}, no vote` }));
  const kinds = VOTE_KINDS.map((value) => ({ value, text: VOTE_KIND_LABELS[value] }));
  const positions = POSITIONS.map((value) => ({ value, text: POSITION_LABELS[value] }));
  const topicChoices = topics.map(({ slug, name }) => ({ value: slug, text: name }));
  const memberChoices = members.map(({ code, name }) => ({ value: code, text: name }));
  return (
    <FilterForm action="/resolutions" columns>
      <TextField
        id="q"
        name="q"
        type="search"
        label="Words, symbol or number"
        placeholder="Libya, 2803, S/2017/172"
        defaultValue={search.q}
      />
      <FilterFold active={active}>
        <DateField id="from" name="from" label="From" min={FIRST_DAY} defaultValue={search.from} />
        <DateField id="to" name="to" label="To" min={FIRST_DAY} defaultValue={search.to} />
        <FilterSelect
          name="outcome"
          label="Outcome"
          value={search.outcome}
          any="Any"
          choices={[...outcomes, ...fates]}
        />
        <FilterSelect name="kind" label="Voted on" value={search.kind} any="Anything" choices={kinds} />
        <FilterSelect name="topic" label="Topic" value={search.topic} any="Every topic" choices={topicChoices} />
        <FilterPair>
          <FilterSelect name="member" label="Member" value={search.member} any="Any" choices={memberChoices} />
          <FilterSelect name="position" label="voted" value={search.position} any="in any way" choices={positions} />
        </FilterPair>
      </FilterFold>
      {Object.entries(carried(search)).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </FilterForm>
  );
}

function carried({
  split,
  pair,
  vetoedBy,
  alone,
  contested,
  sort,
}: ResolutionSearch): Record<string, string | undefined> {
  return {
    split: split?.join(","),
    pair: pair?.map(({ seat, position }) => `${seat}:${position}`).join(","),
    vetoedBy: vetoedBy?.join(","),
    alone: alone ? "true" : undefined,
    contested: contested ? "true" : undefined,
    sort: sort === "date" ? sort : undefined,
  };
}
