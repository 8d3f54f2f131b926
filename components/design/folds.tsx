import { DefinitionList } from "../ui/definition-list";
import { Disclosure } from "../ui/disclosure";
import { Fold } from "../ui/fold";
import { IndexedPage } from "../ui/indexed-page";
import { NarrowFold } from "../ui/narrow-fold";
import { Part } from "../ui/section";
import { Stack } from "../ui/stack";
import { Prose } from "../ui/text";

/** What is folded, and the page that is long: with its contents beside it, or folded above it. */
export function Folds() {
  return (
    <IndexedPage
      index={[
        {
          title: "A group of links",
          links: [
            { href: "#folds", text: "Folded" },
            { href: "#definitions", text: "Defined" },
          ],
        },
        { links: [{ href: "#specimen-fold", text: "A link that opens a fold" }] },
      ]}
    >
      <Stack loose>
        <Part id="folds" title="Folded">
          <Stack>
            <Disclosure summary="What only some want to see">It was folded.</Disclosure>
            <div>
              Inside a cell or an entry:
              <Disclosure tight summary="the first words of a reason …">
                The first words of a reason, and the rest of it.
              </Disclosure>
            </div>
            <NarrowFold summary="What a narrow screen has no room for">
              <p>It stands open on a wide screen and on paper, and is folded on a narrow one.</p>
            </NarrowFold>
            <Part title="A part of second rank" narrowFold="On a phone it opens here">
              <p>A link to its anchor opens it.</p>
            </Part>
            <div>
              <Fold id="specimen-fold" title="One of many like parts" about="and what is in it">
                It opens by its line, and by a link to it.
              </Fold>
              <Fold id="specimen-fold-2" title="Another">
                It has nothing said beside its title.
              </Fold>
            </div>
          </Stack>
        </Part>
        <Part id="definitions" title="Defined">
          <DefinitionList
            definitions={[
              { id: "specimen-word", term: "Word", text: "What it means, beside it on a wide screen." },
              { id: "specimen-other", term: "Another", text: "An address can name each, and tints it." },
            ]}
          />
        </Part>
        <Prose>
          <p>The contents stay in view beside a long page.</p>
        </Prose>
      </Stack>
    </IndexedPage>
  );
}
