import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/desk/sign-in-form";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { currentEditor } from "@/server/auth/editor";
import { deskAddress } from "@/server/auth/origin";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

type SignInPageProps = { searchParams: Promise<{ back?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { back } = await searchParams;
  const next = deskAddress(typeof back === "string" ? back : "");
  if ((await currentEditor()) !== null) redirect(next);
  return (
    <Stack loose>
      <PageHead title="Sign in">
        For the editors of the record. Reading needs no account; accounts are made by an administrator.
      </PageHead>
      <SignInForm action={signInAction} back={next} />
    </Stack>
  );
}
