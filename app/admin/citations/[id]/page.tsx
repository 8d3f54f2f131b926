import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CitationForm } from "@/components/sources/citation-form";
import { valuesOfCitation } from "@/components/sources/citation-values";
import { crumbsUnder } from "@/components/sources/crumbs-under";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getCitation } from "@/server/sources/cite";
import { numberIn } from "../../answer-record-form";
import { loadForm } from "../../answering";
import { citationAction } from "../actions";
import { proposedCitation } from "../proposed";

export const metadata: Metadata = { title: "Change a citation" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function CitationDeskPage({ params, searchParams }: Props) {
  const [{ id: given }, { proposal }] = await Promise.all([params, searchParams]);
  const id = numberIn(given);
  const page = `/admin/citations/${id}`;
  const held = await loadForm(
    page,
    async () => {
      const [found, proposed] = await Promise.all([getCitation(id), proposedCitation(proposal, String(id))]);
      return found && (proposed ?? valuesOfCitation(found));
    },
    {},
  );
  if (!held) notFound();
  return (
    <>
      <Breadcrumbs crumbs={crumbsUnder(held.source, `Citation ${id}`)} />
      <Stack loose>
        <PageHead title="Change a citation">What it says now stands in its history, with why it was changed.</PageHead>
        <CitationForm action={citationAction.bind(null, id)} values={held} page={page} isNew={false} />
      </Stack>
    </>
  );
}
