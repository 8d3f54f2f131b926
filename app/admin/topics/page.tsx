import type { Metadata } from "next";
import { DeskTopics } from "@/components/topics/desk-topics";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { requireEditor } from "@/server/auth/editor";
import { listTopicChoices } from "@/server/votes/topic-choices";

export const metadata: Metadata = { title: "Topics" };

export default async function DeskTopicsPage() {
  await requireEditor("/admin/topics");
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Topics" }]} />
      <Stack loose>
        <PageHead title="Topics">
          What texts, votes and statements are filed under. A new situation has its topic first; then a text is filed
          under it with its vote.
        </PageHead>
        <ButtonRow>
          <ButtonLink href="/admin/topics/new">Enter a topic</ButtonLink>
        </ButtonRow>
        <DeskTopics topics={await listTopicChoices()} />
      </Stack>
    </>
  );
}
