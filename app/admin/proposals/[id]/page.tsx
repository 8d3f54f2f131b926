import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProposalList } from "@/components/proposals/proposal-list";
import { TextPreview } from "@/components/resolutions/text-preview";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Note } from "@/components/ui/text";
import { requireEditor } from "@/server/auth/editor";
import { getKnownNames } from "@/server/known";
import { getProposal } from "@/server/proposals/decide";
import { previewSave } from "@/server/proposals/preview";
import { numberIn } from "../../answer-record-form";
import { proposalAction } from "../actions";

export const metadata: Metadata = { title: "Proposal" };

type Props = { params: Promise<{ id: string }> };

export default async function ProposalPage({ params }: Props) {
  const { id } = await params;
  const editor = await requireEditor(`/admin/proposals/${id}`);
  const [held, { memberList }] = await Promise.all([getProposal(numberIn(id), editor), getKnownNames()]);
  // Decided on meanwhile: the list says what became of it.
  if (!held) redirect("/admin/proposals");
  const looked = await previewSave(editor, held.kind, held.call);
  const names = Object.fromEntries(memberList.map(({ code, name }) => [code, name]));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Proposals", href: "/admin/proposals" },
          { text: `Proposal ${id}` },
        ]}
      />
      <PageHead title={`Proposal ${id}`}>Every field of it, and the page as it would be.</PageHead>
      <Section label="The change">
        <ProposalList
          action={proposalAction}
          proposals={[held.proposal]}
          decides={editor.role === "ADMINISTRATOR"}
          names={names}
        />
      </Section>
      {"page" in looked && looked.page ? (
        <TextPreview text={looked.page} />
      ) : (
        <Section title="As readers will see it">
          <Note>
            {"page" in looked
              ? "What is changed stands in the fields above; it has no page of its own to show."
              : "On the record as it is now this cannot be published: publishing says why."}
          </Note>
        </Section>
      )}
    </>
  );
}
