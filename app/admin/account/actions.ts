"use server";

import { redirect } from "next/navigation";
import type { PasswordState } from "@/components/desk/password-form";
import { PASSWORD } from "@/server/auth/limits";
import { changePassword, signOut } from "@/server/auth/sign-in";

/** Ends the session and leads to the first page. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/");
}

/** Changes the password of who is signed in, or says beside which field it failed. */
export async function changePasswordAction(_: PasswordState, form: FormData): Promise<PasswordState> {
  const [current, wanted, repeated] = ["current", "new", "repeated"].map((name) => String(form.get(name) ?? ""));
  const errors = check(wanted ?? "", repeated ?? "");
  if (Object.keys(errors).length > 0) return { errors, problem: null, changed: false };
  const result = await changePassword(current ?? "", wanted ?? "");
  switch (result) {
    case "CHANGED":
      return { errors: {}, problem: null, changed: true };
    case "WRONG_PASSWORD":
      return { errors: { current: "This is not the present password." }, problem: null, changed: false };
    case "TOO_MANY":
      return { errors: {}, problem: "There were too many attempts. Try again in ten minutes.", changed: false };
    case "FOREIGN_POST":
      return { errors: {}, problem: "This form was sent from another site. Open the page here.", changed: false };
    case "SIGNED_OUT":
      redirect("/admin/sign-in?back=/admin/account");
  }
}

function check(wanted: string, repeated: string): PasswordState["errors"] {
  if (wanted.length < PASSWORD.min)
    return { new: `It has ${wanted.length} characters; at least ${PASSWORD.min} are needed.` };
  if (wanted.length > PASSWORD.max)
    return { new: `It has ${wanted.length} characters; at most ${PASSWORD.max} can be kept.` };
  return wanted === repeated ? {} : { repeated: "The two are not alike. Type the new password again." };
}
