import { isDisputed, type StatementPage } from "@/domain/statement-events";
import { Column, Columns } from "../ui/columns";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Accounts, SpokenQuotation } from "./accounts";

/** Both accounts where members differed; else what was said. */
export function StatementWords({ statement }: { statement: StatementPage }) {
  if (isDisputed(statement)) {
    return (
      <Section title="Two accounts">
        <Accounts {...statement} />
      </Section>
    );
  }
  const { statedReason, contraryAccount, quotations } = statement;
  return (
    <Section title="What was said">
      <Columns>
        <Column span={6}>
          <Stack>
            {statedReason && <p>{statedReason}</p>}
            {contraryAccount && <p>{contraryAccount}</p>}
            {!statedReason && !contraryAccount && <Note>The record holds the words alone.</Note>}
          </Stack>
        </Column>
        <Column span={6}>
          <Stack>
            {quotations.map((words) => (
              <SpokenQuotation key={words.text} words={words} />
            ))}
            {quotations.length === 0 && <Note>No words are quoted in the record.</Note>}
          </Stack>
        </Column>
      </Columns>
    </Section>
  );
}
