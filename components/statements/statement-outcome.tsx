import { accountFinding } from "@/domain/account-finding";
import { isDisputed, type StatementPage } from "@/domain/statement-events";
import { Column, Columns } from "../ui/columns";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Finding } from "../ui/text";
import { Attribution } from "./attribution";
import { StatusBadge } from "./status-badge";

/** What became of a statement, in a word and in a sentence, and how that is known. */
export function StatementOutcome({ statement }: { statement: StatementPage }) {
  return (
    <Section close label="What happened">
      <Columns>
        <Column span={8}>
          <Stack loose>
            <p>
              <StatusBadge status={statement.status} big />
            </p>
            <Finding>
              {accountFinding({
                ...statement,
                objectors: statement.objectors.map((member) => member.name),
                proposers: statement.proposers.map((member) => member.name),
              })}
            </Finding>
          </Stack>
        </Column>
        {isDisputed(statement) && (
          <Column span={4}>
            <Attribution grade={statement.attribution} />
          </Column>
        )}
      </Columns>
    </Section>
  );
}
