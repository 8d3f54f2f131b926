import type { Metadata } from "next";
import { SecondFactorSetUp } from "@/components/desk/second-factor-set-up";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Notice } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { isFormPost, requirePerson } from "@/server/auth/editor";
import { deskAddress } from "@/server/auth/origin";
import { setUpAction } from "./actions";

export const metadata: Metadata = { title: "Set up a second factor" };

type SecondFactorPageProps = { searchParams: Promise<{ back?: string | string[] }> };

export default async function SecondFactorPage({ searchParams }: SecondFactorPageProps) {
  const { back } = await searchParams;
  const next = deskAddress(typeof back === "string" ? back : "/admin/account");
  const person = await requirePerson("/admin/account/second-factor");
  // The answer that has the recovery codes stands on this page where there is no script.
  if (person.secondFactor && !(await isFormPost())) {
    return (
      <Notice eyebrow="Account" title="A second factor is set up" level={1}>
        <p>Signing in asks for a code after the password.</p>
        <ButtonLink href={next}>Go on</ButtonLink>
      </Notice>
    );
  }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Account", href: "/admin/account" },
          { text: "Second factor" },
        ]}
      />
      <Stack loose>
        <PageHead title="Set up a second factor">
          {person.mustEnrol
            ? "This site asks for one before anything can be done at the desk. "
            : "Whoever learns your password can then do nothing with it. "}
          You need an authenticator: an app on a telephone, or a password manager that shows codes.
        </PageHead>
        <SecondFactorSetUp action={setUpAction} email={person.email} back={next} />
      </Stack>
    </>
  );
}
