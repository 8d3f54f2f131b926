import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatementForm } from "@/components/statements/statement-form";
import { valuesOfStatement } from "@/components/statements/statement-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getStatementInput } from "@/server/statements/input";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { loadForm } from "../../answering";
import { statementAction } from "../actions";
import { proposedStatement } from "../proposed";

export const metadata: Metadata = { title: "Change a statement" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function StatementDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/statements/${slug}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, topics, proposed] = await Promise.all([
        getStatementInput(slug),
        listTopicChoices(),
        proposedStatement(proposal, slug),
      ]);
      return held && { values: proposed ?? valuesOfStatement(held), topics };
    },
    { values: {}, topics: [] },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Statements", href: "/admin/statements" },
          { text: loaded.values.title || slug },
        ]}
      />
      <Stack loose>
        <PageHead title="Change a statement">
          What you change stands in its history, with what it was before and why.{" "}
          <a href={`/admin/citations/new?kind=statement&record=${slug}`}>Cite a further source for it</a>
        </PageHead>
        <StatementForm action={statementAction.bind(null, slug)} {...loaded} page={page} isNew={false} />
      </Stack>
    </>
  );
}
