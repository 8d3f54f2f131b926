import type { Metadata } from "next";
import { VoteForm } from "@/components/desk/vote-form";
import { readVoteForm } from "@/components/desk/vote-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { isFormPost, requireEditor } from "@/server/auth/editor";
import { isOutage } from "@/server/outage";
import { listSeatedMembers } from "@/server/votes/seated-members";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { proposedValues } from "../proposed-values";
import { valuesAfter } from "../values-after";
import { voteFormAction } from "./actions";

export const metadata: Metadata = { title: "Enter a vote" };

/** The day and the meeting may be given, the vote before this one at its meeting, or a proposal that is to be changed. */
type NewVotePageProps = {
  searchParams: Promise<Partial<Record<"date" | "meeting" | "after" | "proposal", string | string[]>>>;
};

export default async function NewVotePage({ searchParams }: NewVotePageProps) {
  // Sent without a script, the form comes back on this page with what was typed and why it was not saved, also when the
  // session has ended or the database does not answer. It then holds nothing but that.
  const [answering, { proposal, after, date, meeting }] = await Promise.all([isFormPost(), searchParams]);
  const given = new URLSearchParams(Object.entries({ proposal, after, date, meeting }).filter(isText));
  const editor = answering ? null : await requireEditor(`/admin/votes/new?${given}`);
  const filled = editor && ((await proposedValues(proposal, null)) ?? (await valuesAfter(after)));
  const [seats, topics] = await Promise.all([listSeatedMembers(), listTopicChoices()]).catch((error: unknown) => {
    if (answering && isOutage(error)) return [[], []];
    throw error;
  });
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Desk", href: "/admin" }, { text: "Votes", href: "/admin/votes" }, { text: "New" }]}
      />
      <Stack loose>
        <PageHead title="Enter a vote">
          Keys: <kbd>Y</kbd> Yes, <kbd>N</kbd> No, <kbd>A</kbd> Abstain, <kbd>X</kbd> Not voting, then the next member;{" "}
          <kbd>↑</kbd> <kbd>↓</kbd> move. Nothing is saved before you press Save.
        </PageHead>
        <VoteForm
          action={voteFormAction}
          votesOfDay="/admin/votes/of-day"
          seats={seats}
          topics={topics}
          values={filled ?? readVoteForm(given)}
          page="/admin/votes/new"
        />
      </Stack>
    </>
  );
}

function isText(entry: [string, string | string[] | undefined]): entry is [string, string] {
  return typeof entry[1] === "string";
}
