"use server";

import { headers } from "next/headers";
import type { JoinState } from "@/components/desk/join-form";
import { join } from "@/server/auth/join";
import { isOwnPost } from "@/server/auth/origin";

/** Uses a one-time link, whose token is what gives the right to; or says beside which field it failed. */
export async function joinAction(token: string, _: JoinState, form: FormData): Promise<JoinState> {
  const text = (name: string) => String(form.get(name) ?? "");
  const name = text("name").trim().slice(0, 100);
  const state = { name, errors: {}, problem: null, joined: null };
  if (!isOwnPost(await headers()))
    return { ...state, problem: "This form was sent from another site. Open the link again." };
  if (form.has("name") && name === "")
    return { ...state, errors: { name: "Type the name that is to stand in the history." } };
  if (text("new") !== text("repeated"))
    return { ...state, errors: { repeated: "The two are not alike. Type the password again." } };
  const result = await join(token, name, text("new"));
  if (result.status === "REFUSED") return { ...state, errors: { new: result.fault } };
  if (result.status === "GONE") return { ...state, problem: "This link was used or withdrawn, or has expired." };
  return { ...state, joined: result.email };
}
