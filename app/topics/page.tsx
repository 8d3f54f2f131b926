import type { Metadata } from "next";
import { MethodLink } from "@/components/site/method-link";
import { TopicTable } from "@/components/topics/topic-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkRow } from "@/components/ui/link-row";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { headingSlug } from "@/domain/heading-slug";
import { REGIONS } from "@/domain/vocabulary";
import { listTopicsInFull } from "@/server/topics";
import { sharing } from "../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Topics",
    description: "The situations and themes on which the Security Council has voted since 1946, by region.",
    path: "/topics",
  });
}

export default async function TopicsPage() {
  const topics = await listTopicsInFull();
  const regions = REGIONS.map((name) => ({
    name,
    // What has no region is a theme, and filed with those that are global.
    topics: topics.filter(({ region }) => (region ?? "Global") === name),
  })).filter((region) => region.topics.length > 0);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Votes", href: "/resolutions" }, { text: "Topics" }]} />
      <Stack loose>
        <PageHead title="Topics">
          {topics.length} situations and themes, each with its votes, how the five permanent members voted in them, and
          who voted alike. <MethodLink to="regions">How texts are filed</MethodLink>
        </PageHead>
        <nav aria-label="Regions">
          <LinkRow>
            {regions.map(({ name, topics: own }) => (
              <a key={name} href={`#${headingSlug(name)}`}>
                {name} {own.length}
              </a>
            ))}
            <a href="/api/v1/topics.csv">CSV</a>
            <a href="/api/v1/topics">JSON</a>
          </LinkRow>
        </nav>
      </Stack>
      {regions.map(({ name, topics: own }) => (
        <Section key={name} id={headingSlug(name)} title={name} narrowFold={`${own.length} topics`}>
          <TopicTable caption={`Topics: ${name}`} topics={own} />
        </Section>
      ))}
    </>
  );
}
