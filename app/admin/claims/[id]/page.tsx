import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskClaimForm } from "@/components/claims/desk-claim-form";
import { valuesOfClaim } from "@/components/claims/desk-claim-values";
import { crumbsUnder } from "@/components/sources/crumbs-under";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { getClaimInput } from "@/server/claims/save";
import { getKnownNames } from "@/server/known";
import { numberIn } from "../../answer-record-form";
import { loadForm } from "../../answering";
import { claimAction } from "../actions";
import { proposedClaim } from "../proposed";

export const metadata: Metadata = { title: "Change a claim" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function ClaimDeskPage({ params, searchParams }: Props) {
  const [{ id: given }, { proposal }] = await Promise.all([params, searchParams]);
  const id = numberIn(given);
  const page = `/admin/claims/${id}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, known, proposed] = await Promise.all([
        getClaimInput(id),
        getKnownNames(),
        proposedClaim(proposal, String(id)),
      ]);
      const members = known.memberList.map(({ code, name }) => ({ code, name }));
      return held && { values: proposed ?? valuesOfClaim(held), members, topics: known.topicList };
    },
    { values: {}, members: [], topics: [] },
  );
  if (!loaded) notFound();
  return (
    <>
      <Breadcrumbs crumbs={crumbsUnder(loaded.values.source, `Claim ${id}`)} />
      <Stack loose>
        <PageHead title="Change a claim">What it says now stands in its history, with why it was changed.</PageHead>
        <DeskClaimForm action={claimAction.bind(null, id)} {...loaded} page={page} isNew={false} />
      </Stack>
    </>
  );
}
