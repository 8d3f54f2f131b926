import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/desk/sign-in-form";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { currentPerson } from "@/server/auth/editor";
import { deskAddress } from "@/server/auth/origin";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

type SignInPageProps = { searchParams: Promise<{ back?: string | string[]; again?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { back, again } = await searchParams;
  const next = deskAddress(typeof back === "string" ? back : "");
  const person = await currentPerson();
  if (person !== null && again === undefined) redirect(next);
  return (
    <Stack loose>
      {person ? (
        <PageHead title="Confirm that it is you">
          Before accounts are changed, you sign in again if you did so more than a quarter of an hour ago.
        </PageHead>
      ) : (
        <PageHead title="Sign in">
          For the editors of the record. Reading needs no account; accounts are made by an administrator.
        </PageHead>
      )}
      <SignInForm action={signInAction} email={person?.email ?? ""} back={next} />
    </Stack>
  );
}
