import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicForm } from "@/components/topics/topic-form";
import { valuesOfTopic } from "@/components/topics/topic-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getTopicInput } from "@/server/save-topic";
import { loadForm } from "../../answering";
import { topicAction } from "../actions";
import { proposedTopic } from "../proposed";

export const metadata: Metadata = { title: "Change a topic" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function TopicDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/topics/${slug}`;
  const values = await loadForm(
    page,
    async () => {
      const [held, proposed] = await Promise.all([getTopicInput(slug), proposedTopic(proposal, slug)]);
      return held && (proposed ?? valuesOfTopic(held));
    },
    {},
  );
  if (!values) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Topics", href: "/admin/topics" },
          { text: values.name || slug },
        ]}
      />
      <Stack loose>
        <PageHead title="Change a topic">
          What you change stands in its history, with what it was before and why. Its address,{" "}
          <a href={`/topics/${slug}`}>/topics/{slug}</a>, stays.
        </PageHead>
        <TopicForm action={topicAction.bind(null, slug)} values={values} page={page} isNew={false} />
      </Stack>
    </>
  );
}
