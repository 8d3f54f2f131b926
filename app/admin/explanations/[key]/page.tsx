import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExplanationForm } from "@/components/explanations/explanation-form";
import { valuesOfExplanation } from "@/components/explanations/explanation-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { explainedBy } from "@/domain/explanation-input";
import { withArticle } from "@/domain/sentence";
import { getExplanation } from "@/server/explanations/get";
import { getKnownNames } from "@/server/known";
import { readVote } from "@/server/votes/vote-state";
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
      const [held, voted, proposed, { memberName }] = await Promise.all([
        getExplanation(key),
        readVote(vote),
        proposedExplanation(proposal, key),
        getKnownNames(),
      ]);
      return (
        held &&
        voted && {
          values: proposed ?? valuesOfExplanation(held),
          name: memberName(member),
          title: voted.state.title ?? voted.state["text.title"],
        }
      );
    },
    { values: {}, name: member, title: vote },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Votes", href: "/admin/votes" },
          { text: loaded.title, href: `/admin/votes/${vote}` },
          { text: loaded.name },
        ]}
      />
      <Stack loose>
        <PageHead title={`Why ${withArticle(loaded.name)} voted so`}>
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
