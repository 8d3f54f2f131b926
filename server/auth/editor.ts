import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
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

/** Why an action was refused before it did anything. */
export type Refusal = "FOREIGN_POST" | "SIGNED_OUT";

/** For actions: who is signed in and posts from the site's own pages, or why the post is refused. */
export async function editorOfPost(): Promise<Editor | Refusal> {
  const requestHeaders = await headers();
  if (!isOwnPost(requestHeaders)) return "FOREIGN_POST";
  return (await editorOf(requestHeaders)) ?? "SIGNED_OUT";
}

/** Whether the page is the answer to a form that was sent without a script. */
export async function isFormPost(): Promise<boolean> {
  const type = (await headers()).get("content-type");
  return type?.startsWith("multipart/form-data") ?? false;
}
