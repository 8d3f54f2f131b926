import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskSourceLinks } from "@/components/sources/desk-source-links";
import { SourceForm } from "@/components/sources/source-form";
import { valuesOfSource } from "@/components/sources/source-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { getDeskSource } from "@/server/sources/desk";
import { loadForm } from "../../answering";
import { sourceAction } from "../actions";
import { proposedSource } from "../proposed";

export const metadata: Metadata = { title: "Change a source" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function SourceDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/sources/${slug}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, proposed] = await Promise.all([getDeskSource(slug), proposedSource(proposal, slug)]);
      if (!held) return null;
      const { source, ...links } = held;
      return { values: proposed ?? valuesOfSource(source), links };
    },
    { values: {}, links: { claims: [], citations: [], total: 0 } },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Sources", href: "/admin/sources" },
          { text: loaded.values.publisher || slug },
        ]}
      />
      <Stack loose>
        <PageHead title="Change a source">
          What you change stands in its history, with what it was before and why.{" "}
          <a href={`/sources/${slug}`}>The source as readers see it</a>
        </PageHead>
        <SourceForm action={sourceAction.bind(null, slug)} values={loaded.values} page={page} isNew={false} />
      </Stack>
      <Section title="What it claims and carries">
        <DeskSourceLinks slug={slug} {...loaded.links} />
      </Section>
    </>
  );
}
