"use server";

import { redirect } from "next/navigation";
import type { ApplyState } from "@/components/desk/import-apply";
import { readTaken } from "@/domain/library/difference";
import { editorOfPost } from "@/server/auth/editor";
import type { Editor } from "@/server/auth/session";
import { applyUpload, dropUpload } from "@/server/import/uploads";
import { isOutage } from "@/server/outage";
import { numberIn } from "../answer-record-form";

/** Applies the file that was looked at, or puts it away, and leads to what came of it. */
export async function applyImportAction(_: ApplyState, form: FormData): Promise<ApplyState> {
  const answer = await answered(form).catch((error: unknown): ApplyState => {
    if (!isOutage(error)) throw error;
    console.error("A file could not be imported: the database did not answer.");
    return { problem: "OUTAGE" };
  });
  if (typeof answer === "string") redirect(answer);
  return answer;
}

/** Where to go, or why nothing was done. */
async function answered(form: FormData): Promise<string | ApplyState> {
  const editor = await editorOfPost();
  if (typeof editor === "string") return { problem: editor };
  const id = textOf(form, "id");
  if (form.get("intent") !== "drop") {
    return editor.proposes
      ? { sentence: "Administrators publish, so that they apply a file." }
      : apply(editor, id, form);
  }
  await dropUpload(editor, id);
  return "/admin/import";
}

async function apply(editor: Editor, id: string, form: FormData): Promise<string | ApplyState> {
  const taken = readTaken(form.getAll("take").filter((name) => typeof name === "string"));
  const result = await applyUpload(editor, id, { number: numberIn(textOf(form, "number")), taken });
  switch (result.status) {
    case "APPLIED":
      return `/admin/import/${id}`;
    case "STALE":
      return `/admin/import/${id}?anew=true`;
    case "GONE":
      return "/admin/import";
    case "REFUSED":
      return { sentence: result.sentence };
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
