import type { Metadata } from "next";
import { StatementForm } from "@/components/statements/statement-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { loadForm } from "../../answering";
import { newStatementAction } from "../actions";
import { proposedStatement } from "../proposed";

export const metadata: Metadata = { title: "Enter a statement" };

const PAGE = "/admin/statements/new";

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function NewStatementPage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const [topics, proposed] = await loadForm(
    PAGE,
    () => Promise.all([listTopicChoices(), proposedStatement(proposal, null)]),
    [[], null],
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Desk", href: "/admin" }, { text: "Statements", href: "/admin/statements" }, { text: "New" }]}
      />
      <Stack loose>
        <PageHead title="Enter a statement">
          What never came to a vote: a statement, remarks, or the account of a draft. A block is said with who is named
          for it and how that is known, and with both accounts. Enter its source first, if the record has it not.
        </PageHead>
        <StatementForm
          action={newStatementAction}
          values={proposed ?? { kindStated: "on", attribution: "REPORTED", confidence: "MEDIUM" }}
          page={PAGE}
          topics={topics}
          isNew
        />
      </Stack>
    </>
  );
}
