"use server";

import { redirect } from "next/navigation";
import type { DecideState } from "@/components/reports/decide-form";
import { editorOfPost } from "@/server/auth/editor";
import { type Decision, decideReport } from "@/server/reports/queue";

/** Takes a report over, answers or dismisses it. Closed with words alone: whoever reads it later is told why. */
export async function decideAction(id: number, _: DecideState, form: FormData): Promise<DecideState> {
  const answer = String(form.get("answer") ?? "")
    .trim()
    .slice(0, 2000);
  const state = { answer, problem: null, said: null };
  const editor = await editorOfPost();
  if (typeof editor === "string") return { ...state, problem: editor };
  const decision = decisionOf(form, answer);
  if (decision === null) return { ...state, said: "Say what was done, or why nothing was." };
  if (!(await decideReport(id, decision, editor)))
    return { ...state, said: "The report was closed meanwhile, or the correction is not one of its record." };
  redirect(decision.to === "TAKEN" ? `/admin/reports/${id}` : "/admin/reports");
}

function decisionOf(form: FormData, answer: string): Decision | null {
  const to = form.get("to");
  if (to === "TAKEN") return { to };
  if (answer === "") return null;
  if (to === "DISMISSED") return { to, answer };
  const revision = String(form.get("revision") ?? "");
  return { to: "ANSWERED", answer, revision: /^\d{1,9}$/.test(revision) ? Number(revision) : null };
}
