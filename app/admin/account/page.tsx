import type { Metadata } from "next";
import { PasswordForm } from "@/components/desk/password-form";
import { SecondFactorForm } from "@/components/desk/second-factor-form";
import { SessionList } from "@/components/desk/session-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { currentPerson, requireEditor } from "@/server/auth/editor";
import { PASSWORD } from "@/server/auth/limits";
import { listOwnSessions } from "@/server/auth/own-sessions";
import { countRecoveryCodes } from "@/server/auth/second-factor";
import { changePasswordAction, endSessionsAction } from "./actions";
import { secondFactorAction } from "./second-factor/actions";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const editor = await requireEditor("/admin/account");
  const [sessions, codes, person] = await Promise.all([
    listOwnSessions(editor),
    countRecoveryCodes(editor),
    currentPerson(),
  ]);
  const on = person?.secondFactor ?? false;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Account" }]} />
      <PageHead title="Account">
        {editor.email}, {editor.role === "ADMINISTRATOR" ? "administrator" : "editor"}. A session ends two hours after
        it was last used, and twelve hours after it began.
      </PageHead>
      <Section title="Password">
        <PasswordForm action={changePasswordAction} email={editor.email} length={PASSWORD} asksForCode={on} />
      </Section>
      <Section title="Second factor">
        <Stack>
          <p>
            {on
              ? `Signing in asks for a code after the password. ${codes} of your recovery codes can still be used.`
              : "With a second factor, signing in asks for a code of your authenticator after the password."}
          </p>
          {!on && (
            <div>
              <ButtonLink second href="/admin/account/second-factor">
                Set up a second factor
              </ButtonLink>
            </div>
          )}
          <SecondFactorForm action={secondFactorAction} email={editor.email} on={on} />
        </Stack>
      </Section>
      <Section title="Where you are signed in">
        <SessionList action={endSessionsAction} sessions={sessions} />
      </Section>
    </>
  );
}
