"use server";

import { revalidatePath } from "next/cache";
import type { PeopleState } from "@/components/desk/people-state";
import { administratorOfPost, hasConfirmed } from "@/server/auth/editor";
import {
  type AccountChange,
  changeAccount,
  invite,
  makePasswordLink,
  type PeopleResult,
  withdraw,
} from "@/server/auth/people";
import type { Editor } from "@/server/auth/session";
import { emailOf } from "./email-of";

const CHANGES: readonly string[] = [
  "suspend",
  "restore",
  "make-editor",
  "make-administrator",
  "sign-out",
  "take-off-factor",
] satisfies AccountChange[];

/** Answers a button of the page of people: what was done with the link to copy, or why it was refused. */
export async function peopleAction(_: PeopleState, form: FormData): Promise<PeopleState> {
  const editor = await administratorOfPost();
  if (typeof editor === "string") return { refused: editor };
  if (!(await hasConfirmed())) return { refused: "UNCONFIRMED" };
  const [intent = "", id = ""] = String(form.get("intent") ?? "").split(":");
  const result = await resultOf(intent, id, form, editor);
  if ("refused" in result) return { said: result.refused };
  revalidatePath("/admin/people");
  return { done: result.done, ...(result.link && { link: result.link }) };
}

async function resultOf(intent: string, id: string, form: FormData, editor: Editor): Promise<PeopleResult> {
  if (intent === "withdraw") return withdraw(id, editor);
  if (intent === "password") return makePasswordLink(id, editor);
  if (CHANGES.includes(intent)) return changeAccount(id, intent as AccountChange, editor);
  const email = emailOf(form.get("email"));
  if (email === null) return { refused: "Type the e-mail address of the person, as in ada@example.org." };
  return invite(email, form.get("role") === "ADMINISTRATOR" ? "ADMINISTRATOR" : "EDITOR", editor);
}
