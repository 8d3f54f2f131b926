import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextForm } from "@/components/desk/text-form";
import { valuesOfText } from "@/components/desk/text-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { readText } from "@/server/votes/save-text";
import { listTopicChoices } from "@/server/votes/topic-choices";
import { loadForm } from "../../answering";
import { textAction } from "../actions";
import { proposedText } from "../proposed";

export const metadata: Metadata = { title: "Correct a draft" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function TextDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/texts/${slug}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, topics, proposed] = await Promise.all([
        readText(slug),
        listTopicChoices(),
        proposedText(proposal, slug),
      ]);
      return held && { values: proposed ?? valuesOfText(held), topics };
    },
    { values: {}, topics: [] },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Votes", href: "/admin/votes" },
          { text: loaded.values.title || slug },
        ]}
      />
      <Stack loose>
        <PageHead title="Correct a draft">
          A text that never came to a vote. What it said before stands in its history.{" "}
          <a href={`/resolutions/${slug}`}>The text as readers see it</a>
        </PageHead>
        <TextForm action={textAction.bind(null, slug)} {...loaded} page={page} isNew={false} />
      </Stack>
    </>
  );
}
