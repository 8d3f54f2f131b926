import type { VoteRow } from "@/domain/record";
import { Column, Columns } from "../ui/columns";
import { Facts } from "../ui/facts";
import { Figure } from "../ui/figure";
import { Stack } from "../ui/stack";
import { Horseshoe } from "../votes/horseshoe";
import { MARKS } from "../votes/mark-code";
import { MarkKey } from "../votes/mark-key";
import { TallyBar } from "../votes/tally-bar";
import { VoteLineNote, VoteList } from "../votes/vote-list";
import { VoteTable } from "../votes/vote-table";

/** The marks, and the pictures and tables made of them, with real votes; `rows` are those of a list. */
export function Pictures({ vote, rows }: { vote: VoteRow; rows: readonly VoteRow[] }) {
  return (
    <Stack loose>
      <MarkKey codes={MARKS} />
      <Figure
        title="The finding, a sentence that its numbers bear out"
        sub="What is measured, for whom, when"
        how="A reading aid, only where the form is not plain."
        source="Source: this record"
        table={<VoteTable votes={vote.memberVotes} of={vote.draft ?? vote.title} />}
      >
        <Horseshoe vote={vote} />
      </Figure>
      <Columns>
        <Column span={5}>
          <TallyBar
            cells={["Y", "Y", "Y", "Y", "Y", "Y", "Y", "Y", "Y", "A", "A", "X", "N", "V", "open"]}
            yesNeeded={9}
            label="9 Yes, 2 abstaining, 1 not voting, 1 No, 1 veto, 1 not yet chosen"
          />
        </Column>
      </Columns>
      <VoteList rows={rows} />
      <VoteLineNote />
      <Facts
        facts={[
          { name: "Name", value: "Value" },
          { name: "Another", value: "3,241" },
        ]}
      />
    </Stack>
  );
}
