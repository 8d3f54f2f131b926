import type { Metadata } from "next";
import { DecidedList } from "@/components/proposals/decided-list";
import { ProposalList } from "@/components/proposals/proposal-list";
import { PublishingForm } from "@/components/proposals/publishing-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireEditor } from "@/server/auth/editor";
import { getKnownNames } from "@/server/known";
import { listDecided, listProposals } from "@/server/proposals/decide";
import { getPublishing } from "@/server/proposals/publishing";
import { proposalAction, publishingAction } from "./actions";

export const metadata: Metadata = { title: "Proposals" };

const DECIDED = 20;

export default async function ProposalsPage() {
  const editor = await requireEditor("/admin/proposals");
  const decides = editor.role === "ADMINISTRATOR";
  const [proposals, decided, publishing, { memberList }] = await Promise.all([
    listProposals(editor),
    listDecided(editor, DECIDED),
    getPublishing(),
    getKnownNames(),
  ]);
  const names = Object.fromEntries(memberList.map(({ code, name }) => [code, name]));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Proposals" }]} />
      <PageHead title="Proposals">
        {decides
          ? "Changes that editors propose. Publishing runs every check anew, on the record as it is then."
          : "Your changes that wait for an administrator, and what became of those before."}
      </PageHead>
      <Section title="Waiting">
        <ProposalList action={proposalAction} proposals={proposals} decides={decides} names={names} linked />
      </Section>
      <Section title="Decided">
        <DecidedList proposals={decided} />
      </Section>
      {decides && (
        <Section title="Who publishes">
          <PublishingForm action={publishingAction} publishing={publishing} />
        </Section>
      )}
    </>
  );
}
