import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { reportSecurity } from "../security-events";
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
  if (editor.role === "ADMINISTRATOR") return editor;
  noteRefusal(await headers(), editor.email);
  notFound();
}

/** Why an action was refused before it did anything. */
export type Refusal = "FOREIGN_POST" | "SIGNED_OUT";

/** For actions: who is signed in and posts from the site's own pages, or why the post is refused. */
export async function editorOfPost(): Promise<Editor | Refusal> {
  const requestHeaders = await headers();
  const editor = isOwnPost(requestHeaders) ? ((await editorOf(requestHeaders)) ?? "SIGNED_OUT") : "FOREIGN_POST";
  if (typeof editor === "string") noteRefusal(requestHeaders, null);
  return editor;
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
  if (editor.role === "ADMINISTRATOR") return editor;
  noteRefusal(await headers(), editor.email);
  return "NOT_ADMINISTRATOR";
}

/** Whether the page is the answer to a form that was sent without a script. */
export async function isFormPost(): Promise<boolean> {
  const type = (await headers()).get("content-type");
  return type?.startsWith("multipart/form-data") ?? false;
}

function noteRefusal(requestHeaders: Headers, account: string | null): void {
  const [requestId, address] = [requestHeaders.get("x-request-id"), requestHeaders.get("x-forwarded-for")];
  reportSecurity({ what: "access", outcome: "refused", account, requestId, address });
}

/** The request's headers with the cookies as they are now: an action that the page answers may have given others. */
async function presentHeaders(): Promise<Headers> {
  const present = new Headers(await headers());
  const jar = (await cookies()).getAll();
  present.set("cookie", jar.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "));
  return present;
}
