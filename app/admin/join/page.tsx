import type { Metadata } from "next";
import { JoinForm } from "@/components/desk/join-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Notice } from "@/components/ui/panel";
import { isFormPost } from "@/server/auth/editor";
import { PASSWORD } from "@/server/auth/limits";
import { findLink } from "@/server/auth/links";
import { joinAction } from "./actions";

export const metadata: Metadata = { title: "One-time link" };

/** The token is in the query, which no log holds. */
type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function JoinPage({ searchParams }: Props) {
  const { token: given } = await searchParams;
  const token = typeof given === "string" ? given : "";
  const link = await findLink(token);
  // The answer to the form that used the link up stands on this page where there is no script.
  if (!link && !(await isFormPost())) {
    return (
      <Notice eyebrow="One-time link" title="This link does not work" level={1}>
        <p>It was used or withdrawn, or has expired. Ask whoever gave it to you for another.</p>
        <ButtonLink href="/admin/sign-in">Sign in</ButtonLink>
      </Notice>
    );
  }
  const isNew = link?.purpose === "INVITATION";
  return (
    <JoinForm action={joinAction.bind(null, token)} email={link?.email ?? ""} isNew={isNew} length={PASSWORD}>
      <PageHead title={!link ? "One-time link" : isNew ? "Join the desk" : "Set a new password"}>
        {isNew
          ? `You are invited to work on the record. You sign in as ${link?.email}; your name stands beside what you change.`
          : "Every browser that is signed in to the account is then signed out."}
      </PageHead>
    </JoinForm>
  );
}
