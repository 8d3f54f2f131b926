import type { Metadata } from "next";
import { ExplanationForm } from "@/components/explanations/explanation-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { membersOn } from "@/domain/council";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { readVote } from "@/server/votes/vote-state";
import { loadForm } from "../../answering";
import { newExplanationAction } from "../actions";
import { proposedExplanation } from "../proposed";

export const metadata: Metadata = { title: "Enter an explanation of vote" };

type Props = { searchParams: Promise<{ vote?: string | string[]; proposal?: string | string[] }> };

export default async function NewExplanationPage({ searchParams }: Props) {
  const { vote: given, proposal } = await searchParams;
  const named = typeof given === "string" ? given : "";
  const page = `/admin/explanations/new?vote=${encodeURIComponent(named)}`;
  const { values, members, title } = await loadForm(
    page,
    async () => {
      const proposed = await proposedExplanation(proposal, null);
      const filled = proposed ?? { vote: named, confidence: "MEDIUM" };
      const [held, seats] = await Promise.all([readVote(filled.vote ?? ""), listSeatedMembers()]);
      return {
        values: filled,
        members: held ? membersOn(seats, held.state.date) : [],
        title: held && (held.state.title ?? held.state["text.title"]),
      };
    },
    { values: { vote: named }, members: [], title: null },
  );
  const vote = values.vote ?? "";
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Votes", href: "/admin/votes" },
          ...(vote ? [{ text: title ?? vote, href: `/admin/votes/${vote}` }] : []),
          { text: "New explanation" },
        ]}
      />
      <Stack loose>
        <PageHead title="Enter an explanation of vote">
          Why a member voted as it did {title ? `on “${title}”` : "in a vote"}, in our words, with the source that says
          so.
        </PageHead>
        <ExplanationForm
          action={newExplanationAction}
          values={values}
          members={members.map(({ member, name }) => ({ code: member, name }))}
          page={page}
          isNew
        />
      </Stack>
    </>
  );
}
