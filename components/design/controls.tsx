import { SearchBox } from "../site/search-box";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { Pager } from "../ui/pager";
import { Segmented } from "../ui/segmented";
import { Stack } from "../ui/stack";
import { TextAreaField, TextField } from "../ui/text-field";

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
      <Pager page={3} pageSize={20} total={200} href={(page) => `${HERE}?page=${page}`} />
    </Stack>
  );
}
