import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermLinks } from "@/components/members/desk-members";
import { MemberForm } from "@/components/members/member-form";
import { valuesOfMember } from "@/components/members/member-form-values";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Part } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { type DeskMember, listDeskMembers } from "@/server/members/desk";
import { getMemberInput } from "@/server/members/save";
import { loadForm } from "../../answering";
import { memberAction } from "../actions";
import { proposedMember } from "../proposed";

export const metadata: Metadata = { title: "Change a state" };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ proposal?: string | string[] }> };

export default async function MemberDeskPage({ params, searchParams }: Props) {
  const [{ code }, { proposal }] = await Promise.all([params, searchParams]);
  const page = `/admin/members/${code}`;
  const loaded = await loadForm(
    page,
    async () => {
      const [held, proposed, states] = await Promise.all([
        getMemberInput(code),
        proposedMember(proposal, code),
        listDeskMembers(),
      ]);
      return held && { values: proposed ?? valuesOfMember(held), state: states.find((state) => state.code === code) };
    },
    { values: {}, state: undefined },
  );
  if (!loaded) notFound();
  const { values, state } = loaded;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Members and terms", href: "/admin/members" },
          { text: state?.name ?? code },
        ]}
      />
      <Stack loose>
        <PageHead title={`Change ${state?.name ?? code}`}>
          What you change stands in its history, with what it was before and why. A state that took another name has
          both: the former with its last day, the new one with its first.
        </PageHead>
        {state && <Terms state={state} />}
        <MemberForm action={memberAction.bind(null, code)} values={values} page={page} isNew={false} />
      </Stack>
    </>
  );
}

function Terms({ state: { code, terms, permanent } }: { state: DeskMember }) {
  return (
    <Part title="On the Council">
      <Stack>
        <Note>{terms.length === 0 ? "Never yet." : <TermLinks terms={terms} />}</Note>
        {!permanent && (
          <ButtonRow>
            <ButtonLink second href={`/admin/terms/new?member=${code}`}>
              Enter a term
            </ButtonLink>
          </ButtonRow>
        )}
      </Stack>
    </Part>
  );
}
