import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/desk/code-form";
import { PageHead } from "@/components/ui/page-head";
import { COOKIES } from "@/server/auth/cookie-names";
import { currentPerson, isFormPost } from "@/server/auth/editor";
import { deskAddress } from "@/server/auth/origin";
import { codeAction } from "../actions";

export const metadata: Metadata = { title: "Sign in: the code" };

type CodePageProps = { searchParams: Promise<{ back?: string | string[] }> };

export default async function CodePage({ searchParams }: CodePageProps) {
  const { back } = await searchParams;
  const next = deskAddress(typeof back === "string" ? back : "");
  if ((await currentPerson()) !== null) redirect(next);
  // Where no script runs, the answer to the form stands on this page, also when nothing is awaited any more.
  if (!(await isFormPost()) && !(await cookies()).has(COOKIES.secondStep))
    redirect(`/admin/sign-in?back=${encodeURIComponent(next)}`);
  return (
    <CodeForm action={codeAction} back={next}>
      <PageHead title="Sign in: the code">
        The password was right. Your account asks for a code besides. Whoever has lost both authenticator and recovery
        codes asks an administrator to take the second factor off.
      </PageHead>
    </CodeForm>
  );
}
