"use server";

import { redirect } from "next/navigation";
import type { CodeState } from "@/components/desk/code-form";
import type { SignInState } from "@/components/desk/sign-in-form";
import { deskAddress } from "@/server/auth/origin";
import { type CodeResult, type SignInResult, signIn, signInWithCode } from "@/server/auth/sign-in";

/** Signs in and goes on to where the visitor wanted to go; or says why not, with one answer for unknown and wrong. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, "email");
  const back = deskAddress(text(form, "back"));
  const result = await signIn(email, text(form, "password"));
  if (result.signedIn) redirect(back);
  if (result.reason === "CODE") redirect(`/admin/sign-in/code?back=${encodeURIComponent(back)}`);
  return {
    email,
    problem: problemOf(result, "This address and this password do not belong together. Check both and try again."),
  };
}

/** The second step: goes on to where the visitor wanted to go, or says why not. */
export async function codeAction(_: CodeState, form: FormData): Promise<CodeState> {
  const result = await signInWithCode(text(form, "code"));
  if (result.signedIn) redirect(deskAddress(text(form, "back")));
  if (result.reason === "EXPIRED") return { problem: null, expired: true };
  return {
    problem: problemOf(result, "This code does not count, or has been used. Type the one that is shown now."),
    expired: false,
  };
}

type Failed = Extract<SignInResult | CodeResult, { signedIn: false }>;

function problemOf(refused: Failed, wrong: string): string {
  if (refused.reason === "TOO_MANY") {
    const minutes = Math.ceil(refused.seconds / 60);
    return `There were too many attempts. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`;
  }
  return refused.reason === "FOREIGN_POST"
    ? "This form was sent from another site. Open the page here and try again."
    : wrong;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
