import type { StatementEvent, StatementPage } from "@/domain/statement-events";
import { Column, Columns } from "../ui/columns";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Chronology } from "./chronology";
import { StatementCaveats } from "./statement-caveats";

/** What happened in order and next, beside what can be said of it and what not. */
export function StatementContext({
  statement,
  events,
}: {
  statement: StatementPage;
  events: readonly StatementEvent[];
}) {
  return (
    <Section label="What followed">
      <Columns>
        <Column span={6}>
          <Stack loose>
            {events.length > 1 && (
              <Part title="In order">
                <Chronology events={events} />
              </Part>
            )}
            <Part title="What happened next">
              {statement.whatHappenedNext ? (
                <p>{statement.whatHappenedNext}</p>
              ) : (
                <Note>The sources that were read do not say.</Note>
              )}
            </Part>
          </Stack>
        </Column>
        <Column span={6}>
          <StatementCaveats statement={statement} />
        </Column>
      </Columns>
    </Section>
  );
}
