import type { Metadata } from "next";
import { CitationForm } from "@/components/sources/citation-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { loadForm } from "../../answering";
import { newCitationAction } from "../actions";
import { proposedCitation } from "../proposed";

export const metadata: Metadata = { title: "Cite a source" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewCitationPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = new URLSearchParams(
    ["kind", "record", "source"].flatMap((name) => {
      const value = given[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  const page = `/admin/citations/new${query.size > 0 ? `?${query}` : ""}`;
  const proposed = await loadForm(page, () => proposedCitation(given.proposal, null), null);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Citations" }, { text: "New" }]} />
      <Stack loose>
        <PageHead title="Cite a source">What a source carries of one record, and where in it that stands.</PageHead>
        <CitationForm action={newCitationAction} values={proposed ?? Object.fromEntries(query)} page={page} isNew />
      </Stack>
    </>
  );
}
