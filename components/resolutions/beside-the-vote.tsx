import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import { STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { ResolutionPage } from "@/domain/resolution-page";
import { formatSymbol } from "@/domain/symbols";
import { Accounts } from "../statements/accounts";
import { RuledList } from "../ui/ruled-list";
import { Section } from "../ui/section";
import { Aside } from "../ui/text";

/** What bears on the text besides its votes: how it came to the vote, statements on it, the text that followed it. */
export function BesideTheVote({ text }: { text: ResolutionPage }) {
  const before = text.fate ? [] : text.accounts;
  const linked = text.statements.length > 0 || text.successor !== null;
  return (
    <>
      {before.map((account) => (
        <Section key={account.slug} title={`Before the vote: ${account.title}`}>
          <Accounts {...account} />
        </Section>
      ))}
      {linked && (
        <Section title={text.fate ? "Beside this draft" : "Beside the vote"}>
          <RuledList>
            {text.successor && (
              <span>
                {formatShortDay(text.successor.date)} · Followed by{" "}
                <Link href={`/resolutions/${text.successor.slug}`}>
                  {text.successor.symbol ? formatSymbol(text.successor.symbol) : text.successor.title}
                </Link>{" "}
                {text.successor.symbol && <Aside>{text.successor.title}</Aside>}
              </span>
            )}
            {text.statements.map((statement) => (
              <span key={statement.slug}>
                {formatShortDay(statement.date)} · <Link href={`/statements/${statement.slug}`}>{statement.title}</Link>{" "}
                <Aside>
                  {STATEMENT_KIND_LABELS[statement.kind]} · {STATEMENT_STATUS_LABELS[statement.status]}
                </Aside>
              </span>
            ))}
          </RuledList>
        </Section>
      )}
    </>
  );
}
