import { ATTRIBUTION_LABELS, STATEMENT_KIND_LABELS, STATEMENT_ROLE_VERBS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import type { StatementSearch } from "@/domain/statement-search";
import { ATTRIBUTIONS, REGIONS, STATEMENT_KINDS, STATEMENT_ROLES, type StatementKind } from "@/domain/vocabulary";
import { FilterForm } from "../ui/filter-form";
import { FilterSelect } from "../ui/filter-select";
import { MoreFilters } from "../ui/more-filters";
import { TextField } from "../ui/text-field";

/** What occurs among the statements, for the choices of the form. */
export type StatementChoices = { members: { code: string; name: string }[]; topics: TopicLabel[]; years: number[] };

type StatementFiltersProps = StatementChoices & {
  search: StatementSearch;
  /** How many there are of each kind under the other filters. */
  counts: Record<StatementKind, number>;
};

/** The filters of the statements. They are sent as the address; the status, which has its own row, is carried along. */
export function StatementFilters({ search, counts, members, topics, years }: StatementFiltersProps) {
  const { attribution, topic, region, fromYear, toYear } = search;
  const kinds = STATEMENT_KINDS.map((value) => ({ value, text: `${STATEMENT_KIND_LABELS[value]} (${counts[value]})` }));
  const roles = STATEMENT_ROLES.map((value) => ({ value, text: STATEMENT_ROLE_VERBS[value] }));
  const grades = ATTRIBUTIONS.map((value) => ({ value, text: ATTRIBUTION_LABELS[value].name }));
  const memberChoices = members.map(({ code, name }) => ({ value: code, text: name }));
  const topicChoices = topics.map(({ slug, name }) => ({ value: slug, text: name }));
  const regions = REGIONS.map((value) => ({ value, text: value }));
  const yearChoices = years.map((year) => ({ value: String(year), text: String(year) }));
  return (
    <FilterForm action="/statements">
      <TextField id="q" name="q" type="search" label="Words" placeholder="Baghdad, DPRK" defaultValue={search.q} />
      <FilterSelect name="kind" label="Kind" value={search.kind} any="Any" choices={kinds} />
      <FilterSelect name="member" label="Member" value={search.member} any="Any" choices={memberChoices} />
      <FilterSelect name="role" label="is named as" value={search.role} any="anything" choices={roles} />
      {search.status && <input type="hidden" name="status" value={search.status} />}
      <MoreFilters used={[attribution, topic, region, fromYear, toYear].some((value) => value !== undefined)}>
        <FilterSelect
          name="attribution"
          label="How it is known"
          value={attribution}
          any="In any way"
          choices={grades}
        />
        <FilterSelect name="topic" label="Topic" value={topic} any="Every topic" choices={topicChoices} />
        <FilterSelect name="region" label="Region" value={region} any="Every region" choices={regions} />
        <FilterSelect name="fromYear" label="From" value={fromYear} any="the first" choices={yearChoices} />
        <FilterSelect name="toYear" label="To" value={toYear} any="the last" choices={yearChoices} />
      </MoreFilters>
    </FilterForm>
  );
}
