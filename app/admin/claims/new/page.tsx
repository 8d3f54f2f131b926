import type { Metadata } from "next";
import { DeskClaimForm } from "@/components/claims/desk-claim-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getKnownNames } from "@/server/known";
import { loadForm } from "../../answering";
import { newClaimAction } from "../actions";
import { proposedClaim } from "../proposed";

export const metadata: Metadata = { title: "Enter a claim" };

type Props = { searchParams: Promise<{ source?: string | string[]; proposal?: string | string[] }> };

export default async function NewClaimPage({ searchParams }: Props) {
  const { source, proposal } = await searchParams;
  const slug = typeof source === "string" ? source : "";
  const page = `/admin/claims/new${slug && `?source=${encodeURIComponent(slug)}`}`;
  const choices = await loadForm(
    page,
    async () => {
      const [{ memberList, topicList }, proposed] = await Promise.all([getKnownNames(), proposedClaim(proposal, null)]);
      const members = memberList.map(({ code, name }) => ({ code, name }));
      return { values: proposed ?? { source: slug }, members, topics: topicList };
    },
    { values: { source: slug }, members: [], topics: [] },
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Claims" }, { text: "New" }]} />
      <Stack loose>
        <PageHead title="Enter a claim">
          What a source says in its own words, and the query over the record that tests it, or why none can.
        </PageHead>
        <DeskClaimForm action={newClaimAction} {...choices} page={page} isNew />
      </Stack>
    </>
  );
}
