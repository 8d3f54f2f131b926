import type { Metadata } from "next";
import { DeskStatements } from "@/components/statements/desk-statements";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { requireEditor } from "@/server/auth/editor";
import { listDeskStatements } from "@/server/statements/desk";

export const metadata: Metadata = { title: "Statements" };

export default async function DeskStatementsPage() {
  await requireEditor("/admin/statements");
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Statements" }]} />
      <Stack loose>
        <PageHead title="Statements and accounts of drafts" />
        <ButtonRow>
          <ButtonLink href="/admin/statements/new">Enter a statement</ButtonLink>
        </ButtonRow>
        <DeskStatements statements={await listDeskStatements()} />
      </Stack>
    </>
  );
}
