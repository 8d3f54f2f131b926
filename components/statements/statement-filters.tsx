import { ATTRIBUTION_LABELS, STATEMENT_KIND_LABELS, STATEMENT_ROLE_VERBS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import type { StatementSearch } from "@/domain/statement-search";
import { ATTRIBUTIONS, REGIONS, STATEMENT_KINDS, STATEMENT_ROLES } from "@/domain/vocabulary";
import { FilterForm } from "../ui/filter-form";
import { SelectField, TextField } from "../ui/text-field";

/** What occurs among the statements, for the choices of the form. */
export type StatementChoices = { members: { code: string; name: string }[]; topics: TopicLabel[]; years: number[] };

type StatementFiltersProps = StatementChoices & { search: StatementSearch };

const any = (text: string) => ({ value: "", text });

/** The filters of the statements. They are sent as the address; the status, which has its own row, is carried along. */
export function StatementFilters({ search, members, topics, years }: StatementFiltersProps) {
  const yearOptions = years.map((year) => ({ value: String(year), text: String(year) }));
  return (
    <FilterForm action="/statements">
      <TextField id="q" name="q" type="search" label="Words" placeholder="Baghdad, DPRK" defaultValue={search.q} />
      <SelectField
        id="kind"
        name="kind"
        label="Kind"
        defaultValue={search.kind}
        options={[any("Any"), ...STATEMENT_KINDS.map((value) => ({ value, text: STATEMENT_KIND_LABELS[value] }))]}
      />
      <SelectField
        id="member"
        name="member"
        label="Member"
        defaultValue={search.member}
        options={[any("Any"), ...members.map(({ code, name }) => ({ value: code, text: name }))]}
      />
      <SelectField
        id="role"
        name="role"
        label="is named as"
        defaultValue={search.role}
        options={[any("anything"), ...STATEMENT_ROLES.map((value) => ({ value, text: STATEMENT_ROLE_VERBS[value] }))]}
      />
      <SelectField
        id="attribution"
        name="attribution"
        label="How it is known"
        defaultValue={search.attribution}
        options={[any("In any way"), ...ATTRIBUTIONS.map((value) => ({ value, text: ATTRIBUTION_LABELS[value].name }))]}
      />
      <SelectField
        id="topic"
        name="topic"
        label="Topic"
        defaultValue={search.topic}
        options={[any("Every topic"), ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <SelectField
        id="region"
        name="region"
        label="Region"
        defaultValue={search.region}
        options={[any("Every region"), ...REGIONS.map((value) => ({ value, text: value }))]}
      />
      <SelectField
        id="fromYear"
        name="fromYear"
        label="From"
        defaultValue={search.fromYear}
        options={[any("the first"), ...yearOptions]}
      />
      <SelectField
        id="toYear"
        name="toYear"
        label="To"
        defaultValue={search.toYear}
        options={[any("the last"), ...yearOptions]}
      />
      {search.status && <input type="hidden" name="status" value={search.status} />}
    </FilterForm>
  );
}
