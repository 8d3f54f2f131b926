import { accountFinding } from "@/domain/account-finding";
import type { ResolutionPage } from "@/domain/resolution-page";
import type { Fate } from "@/domain/vocabulary";
import { Accounts } from "../statements/accounts";
import { Attribution } from "../statements/attribution";
import { Column, Columns } from "../ui/columns";
import { Facts } from "../ui/facts";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Finding, Note } from "../ui/text";
import { FateBadge } from "../votes/outcome-badge";
import { sponsorText, topicLinks } from "./text-facts";

/** A text that was circulated or withdrawn and never put to a vote: what became of it and both accounts. */
export function UnvotedText({ text, fate }: { text: ResolutionPage; fate: Fate }) {
  const account = text.accounts[0];
  const topics = [...(text.topic ? [text.topic] : []), ...text.furtherTopics];
  const facts = [
    { name: "Sponsors", value: text.sponsors && sponsorText(text.sponsors) },
    { name: "Agenda", value: text.agenda },
    { name: "Topic", value: topics.length > 0 && topicLinks(topics) },
  ].filter((fact) => fact.value);
  return (
    <>
      <Section close label="What became of it">
        <Columns>
          <Column span={8}>
            <Stack loose>
              <p>
                <FateBadge fate={fate} big />
              </p>
              <Finding>
                {account
                  ? accountFinding({
                      ...account,
                      status: fate,
                      objectors: account.objectors.map((member) => member.name),
                      proposers: account.proposers.map((member) => member.name),
                    })
                  : "It was never put to a vote."}
              </Finding>
              <Note>No vote was taken, so this text is in no figure of agreement and in no count of votes.</Note>
              {facts.length > 0 && <Facts facts={facts} />}
            </Stack>
          </Column>
          {account && (
            <Column span={4}>
              <Attribution grade={account.attribution} />
            </Column>
          )}
        </Columns>
      </Section>
      {account && (
        <Section title="Two accounts">
          <Accounts {...account} />
        </Section>
      )}
      {account?.whatHappenedNext && (
        <Section title="What happened next">
          <p>{account.whatHappenedNext}</p>
        </Section>
      )}
    </>
  );
}
