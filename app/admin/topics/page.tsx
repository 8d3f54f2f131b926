import type { Metadata } from "next";
import { DeskTopics } from "@/components/topics/desk-topics";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { SearchForm } from "@/components/ui/search-form";
import { Part } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { nameMatcher, parseNameSearch } from "@/domain/name-match";
import { requireEditor } from "@/server/auth/editor";
import { listTopicChoices } from "@/server/votes/topic-choices";

export const metadata: Metadata = { title: "Topics" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskTopicsPage({ searchParams }: Props) {
  const { q } = parseNameSearch(await searchParams);
  await requireEditor(`/admin/topics${q === undefined ? "" : `?${new URLSearchParams({ q })}`}`);
  const isNamed = q === undefined ? () => true : nameMatcher(q);
  const topics = (await listTopicChoices()).filter(({ name, slug }) => isNamed([name, slug]));
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
        <Part title="By name">
          <Stack>
            <SearchForm action="/admin/topics" label="Name or address" placeholder="Syria" value={q} />
            <DeskTopics topics={topics} found={q !== undefined} />
          </Stack>
        </Part>
      </Stack>
    </>
  );
}
