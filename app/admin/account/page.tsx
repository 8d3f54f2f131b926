import type { Metadata } from "next";
import { PasswordForm } from "@/components/desk/password-form";
import { SessionList } from "@/components/desk/session-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireEditor } from "@/server/auth/editor";
import { PASSWORD } from "@/server/auth/limits";
import { listOwnSessions } from "@/server/auth/own-sessions";
import { changePasswordAction, endSessionsAction, signOutAction } from "./actions";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const editor = await requireEditor("/admin/account");
  const sessions = await listOwnSessions(editor);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Account" }]} />
      <PageHead title="Account">
        Signed in as {editor.name}, {editor.email}, {editor.role === "ADMINISTRATOR" ? "administrator" : "editor"}. A
        session ends two hours after it was last used, and twelve hours after it began.
      </PageHead>
      <Section title="Password">
        <PasswordForm action={changePasswordAction} email={editor.email} length={PASSWORD} />
      </Section>
      <Section title="Where you are signed in">
        <SessionList action={endSessionsAction} sessions={sessions} />
      </Section>
      <Section title="Leave">
        <form action={signOutAction}>
          <Button second>Sign out</Button>
        </form>
      </Section>
    </>
  );
}
