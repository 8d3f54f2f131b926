import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isOwnPost } from "./origin";
import { type Editor, editorOf, type Person, personOf } from "./session";

/** Who is signed in, or null. Read once a page. Throws when the database is out of reach. */
export const currentEditor = cache(async (): Promise<Editor | null> => editorOf(await presentHeaders()));

/** As currentEditor, and whoever must set up a second factor before anything else is allowed. */
export const currentPerson = cache(async (): Promise<Person | null> => personOf(await presentHeaders()));

/**
 * For pages: who is signed in; anyone else is sent to the sign-in page, and from there to `back`. Who must set up a second
 * factor first is sent to do so.
 */
export async function requireEditor(back: string): Promise<Editor> {
  const editor = await currentEditor();
  if (editor !== null) return editor;
  await requirePerson(back);
  redirect(`/admin/account/second-factor?back=${encodeURIComponent(back)}`);
}

/** For the page on which a second factor is set up: whose browser it is, also where nothing else is allowed. */
export async function requirePerson(back: string): Promise<Person> {
  const person = await currentPerson();
  if (person === null) redirect(`/admin/sign-in?back=${encodeURIComponent(back)}`);
  return person;
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

/** For the actions by which a second factor is set up: as editorOfPost, and also who must do so before anything else. */
export async function personOfPost(): Promise<Person | Refusal> {
  const requestHeaders = await headers();
  if (!isOwnPost(requestHeaders)) return "FOREIGN_POST";
  return (await personOf(requestHeaders)) ?? "SIGNED_OUT";
}

/** Whether who is signed in has given the password, and the code, so lately that accounts can be changed. */
export async function hasConfirmed(): Promise<boolean> {
  return (await currentPerson())?.session.confirmed ?? false;
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

/** The request's headers with the cookies as they are now: an action that the page answers may have given others. */
async function presentHeaders(): Promise<Headers> {
  const present = new Headers(await headers());
  const jar = (await cookies()).getAll();
  present.set("cookie", jar.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "));
  return present;
}
