import type { AlignmentQuery } from "@/domain/alignment-query";
import type { TopicLabel } from "@/domain/record";
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
  return (
    <FilterForm action="/alignment">
      {query.scope !== "all" && <input type="hidden" name="scope" value={query.scope} />}
      <SelectField id="a" name="a" label="First member" defaultValue={query.a} options={options} />
      <SelectField id="b" name="b" label="Second member" defaultValue={query.b} options={options} />
      <DateField id="from" name="from" label="From" defaultValue={query.from ?? from ?? undefined} />
      <DateField id="to" name="to" label="To" defaultValue={query.to ?? to} />
      <SelectField
        id="topic"
        name="topic"
        label="Topic"
        defaultValue={query.topic ?? ""}
        options={[{ value: "", text: "Every topic" }, ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
    </FilterForm>
  );
}
