"use server";

import { redirect } from "next/navigation";
import type { SignInState } from "@/components/desk/sign-in-form";
import { deskAddress } from "@/server/auth/origin";
import { type SignInResult, signIn } from "@/server/auth/sign-in";

/** Signs in and goes on to where the visitor wanted to go; or says why not, with one answer for unknown and wrong. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, "email");
  const result = await signIn(email, text(form, "password"));
  if (result.signedIn) redirect(deskAddress(text(form, "back")));
  return { email, problem: problemOf(result) };
}

function problemOf(refused: Extract<SignInResult, { signedIn: false }>): string {
  if (refused.reason === "TOO_MANY") {
    const minutes = Math.ceil(refused.seconds / 60);
    return `There were too many attempts. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`;
  }
  return refused.reason === "WRONG"
    ? "This address and this password do not belong together. Check both and try again."
    : "This form was sent from another site. Open the page here and try again.";
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
