import { SearchBox } from "../site/search-box";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { Chips } from "../ui/chips";
import { Disclosure } from "../ui/disclosure";
import { FilterForm } from "../ui/filter-form";
import { FilterSelect } from "../ui/filter-select";
import { Pager } from "../ui/pager";
import { Segmented } from "../ui/segmented";
import { Stack } from "../ui/stack";
import { DateField, TextAreaField, TextField } from "../ui/text-field";

const HERE = "/design";

/** What is pressed, chosen and typed into, in every state. */
export function Controls() {
  return (
    <Stack loose>
      <Breadcrumbs crumbs={[{ text: "Votes", href: HERE }, { text: "2017", href: HERE }, { text: "S/2017/172" }]} />
      <SearchBox label="Search as one types" placeholder="2448, Venez, MINUSCA" />
      <ButtonRow>
        <Button type="button">What is to be done</Button>
        <Button type="button" second>
          What may be done
        </Button>
        <Button type="button" disabled>
          Not now
        </Button>
        <ButtonLink href={HERE} second>
          A link on
        </ButtonLink>
      </ButtonRow>
      <FilterForm action={HERE}>
        <TextField id="specimen-q" name="q" type="search" label="Words" placeholder="Libya" />
        <DateField id="specimen-day" name="from" label="From" />
        <FilterSelect
          name="specimen"
          label="One of several"
          value=""
          any="Any"
          choices={[{ value: "1", text: "One" }]}
        />
      </FilterForm>
      <Chips
        label="Filters in force"
        chips={[
          { key: "on", text: "China voted No", href: HERE, on: true },
          { key: "off", text: "Only contested votes", href: HERE },
        ]}
      />
      <Segmented
        label="One of a few"
        links={[
          { text: "Chosen", href: HERE, current: true },
          { text: "Another", href: HERE, current: false },
        ]}
      />
      <TextField id="specimen-hint" label="With a hint" hint="What it looks like." after="What the value means." />
      <TextField
        id="specimen-error"
        label="With an error"
        error="“2017-02-30” is not a day."
        defaultValue="2017-02-30"
      />
      <TextAreaField id="specimen-area" label="Text of several lines" extra="(optional)" />
      <Disclosure summary="What only some want to see">It was folded.</Disclosure>
      <Pager page={3} pageSize={20} total={200} href={(page) => `${HERE}?page=${page}`} />
    </Stack>
  );
}
