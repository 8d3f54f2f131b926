import type { Metadata } from "next";
import { TopicForm } from "@/components/topics/topic-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { loadForm } from "../../answering";
import { newTopicAction } from "../actions";
import { proposedTopic } from "../proposed";

export const metadata: Metadata = { title: "Enter a topic" };

const PAGE = "/admin/topics/new";

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function NewTopicPage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const proposed = await loadForm(PAGE, () => proposedTopic(proposal, null), null);
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Desk", href: "/admin" }, { text: "Topics", href: "/admin/topics" }, { text: "New" }]}
      />
      <Stack loose>
        <PageHead title="Enter a topic">A situation or a theme that texts are to be filed under from now on.</PageHead>
        <TopicForm action={newTopicAction} values={proposed ?? { kind: "SITUATION" }} page={PAGE} isNew />
      </Stack>
    </>
  );
}
