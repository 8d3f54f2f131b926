import type { Metadata } from "next";
import { MemberForm } from "@/components/members/member-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { loadForm } from "../../answering";
import { newMemberAction } from "../actions";
import { proposedMember } from "../proposed";

export const metadata: Metadata = { title: "Enter a state" };

const PAGE = "/admin/members/new";

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function NewMemberPage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const proposed = await loadForm(PAGE, () => proposedMember(proposal, null), null);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Members and terms", href: "/admin/members" },
          { text: "New state" },
        ]}
      />
      <Stack loose>
        <PageHead title="Enter a state">
          A state that the record does not have yet. Its terms on the Council are entered afterwards.
        </PageHead>
        <MemberForm action={newMemberAction} values={proposed ?? { status: "MEMBER" }} page={PAGE} isNew />
      </Stack>
    </>
  );
}
