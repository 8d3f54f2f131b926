import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VoteForm } from "@/components/desk/vote-form";
import { readVoteForm, valuesOfVote } from "@/components/desk/vote-form-values";
import { ExplanationLinks } from "@/components/explanations/explanation-links";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { voteHref } from "@/domain/vote-address";
import { voteInputOf } from "@/domain/vote-state";
import { listExplanations } from "@/server/explanations/get";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { readVote } from "@/server/votes/vote-state";
import { loadForm } from "../../answering";
import { proposedValues } from "../proposed-values";
import { correctVoteAction } from "./actions";

export const metadata: Metadata = { title: "Correct a vote" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function VoteDeskPage({ params, searchParams }: Props) {
  const [{ id }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/votes/${id}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, seats, topics, proposed, explanations] = await Promise.all([
        readVote(id),
        listSeatedMembers(),
        listTopicChoices(),
        proposedValues(proposal, id),
        listExplanations(id),
      ]);
      if (!held) return null;
      const { state, version } = held;
      const values = proposed ?? valuesOfVote(voteInputOf(state, { citation: null, url: null }), version);
      const href = voteHref({ id, slug: state["text.slug"], kind: state.kind });
      return { form: { values, seats, topics }, href, explanations };
    },
    { form: { values: readVoteForm(new URLSearchParams()), seats: [], topics: [] }, href: "", explanations: [] },
  );
  if (!loaded) notFound();
  const { form, href, explanations } = loaded;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Votes", href: "/admin/votes" },
          { text: form.values.title || id },
        ]}
      />
      <Stack loose>
        <PageHead title="Correct a vote">
          Every field can be corrected, with its source and a reason: what it said before stands in its history.{" "}
          {href && <a href={href}>The vote as readers see it</a>}
        </PageHead>
        <VoteForm
          {...form}
          action={correctVoteAction.bind(null, id)}
          votesOfDay="/admin/votes/of-day"
          page={page}
          corrects={id}
        />
      </Stack>
      <Section title="Why members voted so">
        <ExplanationLinks vote={id} explanations={explanations} />
      </Section>
    </>
  );
}
