import { Chips } from "../ui/chips";
import { FilterFold } from "../ui/filter-fold";
import { FilterForm } from "../ui/filter-form";
import { FilterPair } from "../ui/filter-pair";
import { FilterSelect } from "../ui/filter-select";
import { MoreFilters } from "../ui/more-filters";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { DateField, TextField } from "../ui/text-field";

const HERE = "/design";

/** One choice of a form of this page; its name tells it from the others. */
function Choice({ name, label }: { name: string; label: string }) {
  return <FilterSelect name={name} label={label} value="" any="Any" choices={[{ value: "1", text: "One" }]} />;
}

function Words({ name }: { name: string }) {
  return <TextField id={name} name={name} type="search" label="Words" placeholder="Libya" />;
}

/** The ways to narrow a list, by how many filters there are. */
export function Filters() {
  return (
    <Stack loose>
      <Note>A few stand in a row.</Note>
      <FilterForm action={HERE}>
        <Words name="few" />
        <DateField id="few-day" name="few-day" label="From" />
        <Choice name="few-choice" label="One of several" />
      </FilterForm>
      <Note>
        Many stand in columns, two that are read as one side by side; a narrow screen folds all but the words.
      </Note>
      <FilterForm action={HERE} columns>
        <Words name="many" />
        <FilterFold active={2}>
          <DateField id="many-from" name="many-from" label="From" />
          <DateField id="many-to" name="many-to" label="To" />
          <Choice name="many-outcome" label="Outcome" />
          <Choice name="many-kind" label="Voted on" />
          <Choice name="many-topic" label="Topic" />
          <FilterPair>
            <Choice name="many-member" label="Member" />
            <Choice name="many-position" label="voted" />
          </FilterPair>
        </FilterFold>
      </FilterForm>
      <Note>Those that few need are folded at every width, and stand open while one of them is in force.</Note>
      <FilterForm action={HERE}>
        <Words name="folded" />
        <MoreFilters used={false}>
          <Choice name="folded-choice" label="Not in force" />
        </MoreFilters>
      </FilterForm>
      <FilterForm action={HERE}>
        <Words name="open" />
        <MoreFilters used>
          <Choice name="open-choice" label="In force" />
        </MoreFilters>
      </FilterForm>
      <Chips
        label="Filters in force"
        chips={[
          { key: "on", text: "China voted No", href: HERE, on: true },
          { key: "off", text: "Only contested votes", href: HERE },
        ]}
      />
    </Stack>
  );
}
