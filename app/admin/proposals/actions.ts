"use server";

import { revalidatePath } from "next/cache";
import type { ProposalState } from "@/components/proposals/proposal-list";
import { administratorOfPost, editorOfPost } from "@/server/auth/editor";
import type { Editor } from "@/server/auth/session";
import { type Decided, decline, publish, withdrawProposal } from "@/server/proposals/decide";
import { setPublishing } from "@/server/proposals/publishing";
import { numberIn } from "../answer-record-form";

/** Publishes or declines a proposal, or takes one's own back. */
export async function proposalAction(_: ProposalState, form: FormData): Promise<ProposalState> {
  const intent = form.get("intent");
  const editor = await (intent === "withdraw" ? editorOfPost() : administratorOfPost());
  if (typeof editor === "string") return { problem: editor };
  const decided = await decide(editor, intent, form);
  revalidatePath("/admin/proposals");
  return decided;
}

async function decide(editor: Editor, intent: unknown, form: FormData): Promise<Decided> {
  const id = numberIn(String(form.get("id") ?? ""));
  if (intent === "withdraw") return withdrawProposal(id, editor);
  if (intent === "publish") return publish(id, editor);
  const reason = String(form.get("reason") ?? "")
    .trim()
    .slice(0, 500);
  return reason === "" ? { refused: "Say why it is declined: its editor is shown it." } : decline(id, reason, editor);
}

/** Whether what editors save stands at once. */
export async function publishingAction(form: FormData): Promise<void> {
  const editor = await administratorOfPost();
  if (typeof editor === "string") return;
  await setPublishing(form.get("publishing") === "BY_ADMINISTRATORS" ? "BY_ADMINISTRATORS" : "AT_ONCE");
  revalidatePath("/admin/proposals");
}
