import type { Metadata } from "next";
import { TextForm } from "@/components/desk/text-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { loadForm } from "../../answering";
import { newTextAction } from "../actions";
import { proposedText } from "../proposed";

export const metadata: Metadata = { title: "Enter a draft without a vote" };

const PAGE = "/admin/texts/new";

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function NewTextPage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const [topics, proposed] = await loadForm(
    PAGE,
    () => Promise.all([listTopicChoices(), proposedText(proposal, null)]),
    [[], null],
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Desk", href: "/admin" }, { text: "Votes", href: "/admin/votes" }, { text: "New draft" }]}
      />
      <Stack loose>
        <PageHead title="Enter a draft without a vote">
          A text that was circulated or withdrawn. When it is put to a vote, enter the vote: it is then taken on this
          text.
        </PageHead>
        <TextForm
          action={newTextAction}
          values={proposed ?? { fate: "CIRCULATED" }}
          topics={topics}
          page={PAGE}
          isNew
        />
      </Stack>
    </>
  );
}
