import type { Metadata } from "next";
import { RevisionList } from "@/components/desk/revision-list";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { requireEditor } from "@/server/auth/editor";
import { countWaiting } from "@/server/reports/queue";
import { listRevisions } from "@/server/revisions/list";

export const metadata: Metadata = { title: "Desk" };

const LATEST = 20;

export default async function DeskPage() {
  const editor = await requireEditor("/admin");
  const [revisions, waiting] = await Promise.all([listRevisions(LATEST), countWaiting()]);
  return (
    <>
      <Stack loose>
        <PageHead title="Desk">
          You are signed in as {editor.name}. What you save{" "}
          {editor.proposes
            ? "waits until an administrator publishes it, then stands with your name and its source in the record’s history."
            : "is on every page and in every figure at once, with your name and its source in the record’s history."}
        </PageHead>
        <ButtonRow>
          <ButtonLink href="/admin/votes/new">Enter a vote</ButtonLink>
          <ButtonLink second href="/admin/votes">
            Correct a vote or draft
          </ButtonLink>
          <ButtonLink second href="/admin/statements">
            Statements
          </ButtonLink>
          <ButtonLink second href="/admin/sources">
            Sources, citations and claims
          </ButtonLink>
          <ButtonLink second href="/admin/members">
            Members and terms
          </ButtonLink>
          <ButtonLink second href="/admin/topics">
            Topics
          </ButtonLink>
          <ButtonLink second href="/admin/import">
            Import a voting file
          </ButtonLink>
          <ButtonLink second href="/admin/proposals">
            Proposals
          </ButtonLink>
          <ButtonLink second href="/admin/reports">
            Reports of errors{waiting > 0 && ` (${waiting})`}
          </ButtonLink>
          {editor.role === "ADMINISTRATOR" && (
            <ButtonLink second href="/admin/people">
              People
            </ButtonLink>
          )}
          <ButtonLink second href="/admin/account">
            Account and sign-out
          </ButtonLink>
        </ButtonRow>
      </Stack>
      <Section title="Latest changes">
        <RevisionList revisions={revisions} />
      </Section>
    </>
  );
}
