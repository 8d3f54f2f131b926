import type { Metadata } from "next";
import { DeskQueue } from "@/components/desk/desk-queue";
import { DeskWays } from "@/components/desk/desk-ways";
import { RevisionList } from "@/components/desk/revision-list";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { requireEditor } from "@/server/auth/editor";
import { findWaiting } from "@/server/import/uploads";
import { listProposals } from "@/server/proposals/decide";
import { countWaiting } from "@/server/reports/queue";
import { listRevisions } from "@/server/revisions/list";

export const metadata: Metadata = { title: "Desk" };

const LATEST = 20;

/** What waits first, then what an editor comes for most, then the rest. */
export default async function DeskPage() {
  const editor = await requireEditor("/admin");
  const [revisions, reports, proposals, file] = await Promise.all([
    listRevisions(LATEST),
    countWaiting(),
    listProposals(editor),
    findWaiting(editor),
  ]);
  const administers = editor.role === "ADMINISTRATOR";
  return (
    <>
      <PageHead title="Desk">
        What you save{" "}
        {editor.proposes
          ? "waits until an administrator publishes it, then stands with your name and its source in the record’s history."
          : "is on every page and in every figure at once, with your name and its source in the record’s history."}
      </PageHead>
      <Section title="To be done" close>
        <DeskQueue proposals={proposals.length} decides={administers} reports={reports} file={file} />
      </Section>
      <Section title="To enter and correct">
        <Stack loose>
          <ButtonRow>
            <ButtonLink href="/admin/votes/new">Enter a vote</ButtonLink>
            <ButtonLink second href="/admin/votes">
              Correct a vote or draft
            </ButtonLink>
          </ButtonRow>
          <DeskWays administers={administers} />
        </Stack>
      </Section>
      <Section title="Latest changes">
        <RevisionList revisions={revisions} />
      </Section>
    </>
  );
}
