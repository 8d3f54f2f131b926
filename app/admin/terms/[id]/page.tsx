import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermForm } from "@/components/members/term-form";
import { valuesOfTerm } from "@/components/members/term-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getTerm } from "@/server/members/term";
import { numberIn } from "../../answer-record-form";
import { loadForm } from "../../answering";
import { termAction } from "../actions";
import { proposedTerm } from "../proposed";

export const metadata: Metadata = { title: "Change a term" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function TermDeskPage({ params, searchParams }: Props) {
  const [{ id }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/terms/${id}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, proposed] = await Promise.all([getTerm(numberIn(id)), proposedTerm(proposal, id)]);
      return held && { values: proposed ?? valuesOfTerm(held), name: held.name, member: held.term.member };
    },
    { values: {}, name: "", member: "" },
  );
  if (!loaded) notFound();
  const { values, name, member } = loaded;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Members and terms", href: "/admin/members" },
          ...(member ? [{ text: name, href: `/admin/members/${member}` }] : []),
          { text: "Term" },
        ]}
      />
      <Stack loose>
        <PageHead title={`Change a term of ${name || "a state"}`}>
          What you change stands in the history of the member, with what it was before and why. A term covers the votes
          of its member.
        </PageHead>
        <TermForm action={termAction.bind(null, numberIn(id))} values={values} states={[]} page={page} isNew={false} />
      </Stack>
    </>
  );
}
