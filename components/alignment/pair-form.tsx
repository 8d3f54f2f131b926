import type { AlignmentQuery } from "@/domain/alignment-query";
import { formatShortDay } from "@/domain/dates";
import type { TopicLabel } from "@/domain/record";
import { FilterFold } from "../ui/filter-fold";
import { FilterForm } from "../ui/filter-form";
import { DateField, SelectField } from "../ui/text-field";

type PairFormProps = {
  query: AlignmentQuery;
  from: string | null;
  to: string;
  seats: { code: string; name: string }[];
  topics: TopicLabel[];
};

/** Which two members, which days and which topic, sent as the page's address. */
export function PairForm({ query, from, to, seats, topics }: PairFormProps) {
  const options = seats.map(({ code, name }) => ({ value: code, text: name }));
  // A day that stands in a field would be kept for the next pair, which may have voted together before it.
  return (
    <FilterForm action="/alignment">
      {query.scope !== "all" && <input type="hidden" name="scope" value={query.scope} />}
      <SelectField id="a" name="a" label="First member" defaultValue={query.a} options={options} />
      <SelectField id="b" name="b" label="Second member" defaultValue={query.b} options={options} />
      <FilterFold active={[query.from, query.to, query.topic].filter(Boolean).length}>
        <DateField id="from" name="from" label="From" defaultValue={query.from} {...ifEmpty(query.from, from)} />
        <DateField id="to" name="to" label="To" defaultValue={query.to} {...ifEmpty(query.to, to)} />
        <SelectField
          id="topic"
          name="topic"
          label="Topic"
          defaultValue={query.topic ?? ""}
          options={[
            { value: "", text: "Every topic" },
            ...topics.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
      </FilterFold>
    </FilterForm>
  );
}

/** Beside a day that was not chosen, the one that counts instead. */
function ifEmpty(chosen: string | undefined, day: string | null) {
  return chosen === undefined && day !== null ? { extra: `(else ${formatShortDay(day)})` } : {};
}
