import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExplanationForm } from "@/components/explanations/explanation-form";
import { valuesOfExplanation } from "@/components/explanations/explanation-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { explainedBy } from "@/domain/explanation-input";
import { getExplanation } from "@/server/explanations/get";
import { getKnownNames } from "@/server/known";
import { loadForm } from "../../answering";
import { explanationAction } from "../actions";
import { proposedExplanation } from "../proposed";

export const metadata: Metadata = { title: "Change an explanation of vote" };

type Props = { params: Promise<{ key: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function ExplanationDeskPage({ params, searchParams }: Props) {
  const [{ key }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/explanations/${key}`;
  const { vote, member } = explainedBy(key);
  const loaded = await loadForm(
    page,
    async () => {
      const [held, proposed, { memberName }] = await Promise.all([
        getExplanation(key),
        proposedExplanation(proposal, key),
        getKnownNames(),
      ]);
      return held && { values: proposed ?? valuesOfExplanation(held), name: memberName(member) };
    },
    { values: {}, name: member },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Votes", href: "/admin/votes" },
          { text: vote, href: `/admin/votes/${vote}` },
          { text: loaded.name },
        ]}
      />
      <Stack loose>
        <PageHead title={`Why ${loaded.name} voted so`}>
          What you change stands in the history of the vote, with what it was before and why. Its sources go and come
          back with it.
        </PageHead>
        <ExplanationForm
          action={explanationAction.bind(null, key)}
          values={loaded.values}
          members={[]}
          page={page}
          isNew={false}
        />
      </Stack>
    </>
  );
}
