import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isOwnPost } from "./origin";
import { type Editor, editorOf } from "./session";

/** Who is signed in, or null. Read once a page. Throws when the database is out of reach. */
export const currentEditor = cache(async (): Promise<Editor | null> => editorOf(await headers()));

/** For pages: who is signed in; anyone else is sent to the sign-in page, and from there to `back`. */
export async function requireEditor(back: string): Promise<Editor> {
  const editor = await currentEditor();
  if (editor === null) redirect(`/admin/sign-in?back=${encodeURIComponent(back)}`);
  return editor;
}

/** For pages of administrators: who is signed in. To an editor the page does not exist. */
export async function requireAdministrator(back: string): Promise<Editor> {
  const editor = await requireEditor(back);
  if (editor.role !== "ADMINISTRATOR") notFound();
  return editor;
}

/** Why an action was refused before it did anything. */
export type Refusal = "FOREIGN_POST" | "SIGNED_OUT";

/** For actions: who is signed in and posts from the site's own pages, or why the post is refused. */
export async function editorOfPost(): Promise<Editor | Refusal> {
  const requestHeaders = await headers();
  if (!isOwnPost(requestHeaders)) return "FOREIGN_POST";
  return (await editorOf(requestHeaders)) ?? "SIGNED_OUT";
}

/** For the actions of administrators: as editorOfPost, and an editor is refused. */
export async function administratorOfPost(): Promise<Editor | Refusal | "NOT_ADMINISTRATOR"> {
  const editor = await editorOfPost();
  if (typeof editor === "string") return editor;
  return editor.role === "ADMINISTRATOR" ? editor : "NOT_ADMINISTRATOR";
}

/** Whether the page is the answer to a form that was sent without a script. */
export async function isFormPost(): Promise<boolean> {
  const type = (await headers()).get("content-type");
  return type?.startsWith("multipart/form-data") ?? false;
}
