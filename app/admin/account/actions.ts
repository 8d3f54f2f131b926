"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { factorFault } from "@/components/desk/factor-problem";
import type { PasswordState } from "@/components/desk/password-form";
import { changePassword } from "@/server/auth/change-password";
import { editorOfPost, hasConfirmed } from "@/server/auth/editor";
import { endSessions } from "@/server/auth/own-sessions";
import { signOut } from "@/server/auth/sign-in";

const AGAIN = "/admin/sign-in?back=/admin/account";

/** For who is signed in, and has not given the password for a while. */
const CONFIRM = "/admin/sign-in?again&back=/admin/account";

/** Ends the session and leads to the first page. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/");
}

/** Ends the session that a button names, or with "others" all but the one that asks. */
export async function endSessionsAction(form: FormData): Promise<void> {
  const editor = await editorOfPost();
  if (typeof editor === "string") redirect(AGAIN);
  if (!(await hasConfirmed())) redirect(CONFIRM);
  const which = String(form.get("session") ?? "");
  await endSessions(editor, which === "others" ? null : which);
  revalidatePath("/admin/account");
}

/** Changes the password of who is signed in, or says beside which field it failed. */
export async function changePasswordAction(_: PasswordState, form: FormData): Promise<PasswordState> {
  const [current = "", wanted = "", repeated = "", code = ""] = ["current", "new", "repeated", "code"].map((name) =>
    String(form.get(name) ?? ""),
  );
  const editor = await editorOfPost();
  if (editor === "FOREIGN_POST") return { ...factorFault(editor), changed: false };
  if (editor === "SIGNED_OUT") redirect(AGAIN);
  if (wanted !== repeated) {
    const errors = { repeated: "The two are not alike. Type the new password again." };
    return { errors, problem: null, changed: false };
  }
  const result = await changePassword({ current, wanted, code }, editor);
  switch (result.status) {
    case "CHANGED":
      return { errors: {}, problem: null, changed: true };
    case "REFUSED":
      return { errors: { new: result.fault }, problem: null, changed: false };
    case "WRONG_PASSWORD":
      return { errors: { current: "This is not the present password." }, problem: null, changed: false };
    case "WRONG_CODE":
    case "FOREIGN_POST":
      return { ...factorFault(result.status), changed: false };
    case "TOO_MANY":
      return { errors: {}, problem: "There were too many attempts. Try again in ten minutes.", changed: false };
    case "SIGNED_OUT":
      redirect(AGAIN);
  }
}
