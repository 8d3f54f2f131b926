import type { Metadata } from "next";
import { SourceForm } from "@/components/sources/source-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { loadForm } from "../../answering";
import { newSourceAction } from "../actions";
import { proposedSource } from "../proposed";

export const metadata: Metadata = { title: "Enter a source" };

const PAGE = "/admin/sources/new";

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function NewSourcePage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const proposed = await loadForm(PAGE, () => proposedSource(proposal, null), null);
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Desk", href: "/admin" }, { text: "Sources", href: "/admin/sources" }, { text: "New" }]}
      />
      <Stack loose>
        <PageHead title="Enter a source">
          A page, a document, a data set. What it carries of a record is cited afterwards, with its place.
        </PageHead>
        <SourceForm
          action={newSourceAction}
          values={proposed ?? { reliability: "PRESS_REPORT", language: "en" }}
          page={PAGE}
          isNew
        />
      </Stack>
    </>
  );
}
