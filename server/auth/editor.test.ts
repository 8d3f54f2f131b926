import { beforeEach, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { onSecurity } from "../security-events";
import { forgetAccounts } from "../testing/forget-accounts";
import { administratorOfPost, currentEditor, editorOfPost, requireAdministrator, requireEditor } from "./editor";
import { ensureAdministrator } from "./ensure-administrator";
import { endSessions, listOwnSessions } from "./own-sessions";
import { signIn, signOut } from "./sign-in";

// The request of Next, which there is none of here: its headers, and the cookies that are set.
const request = vi.hoisted(() => ({
  headers: new Headers(),
  jar: new Map<string, { value: string; maxAge?: number }>(),
}));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    getAll: () => [...request.jar].map(([name, { value }]) => ({ name, value })),
    set: (name: string, value: string, options: { maxAge?: number }) => request.jar.set(name, { value, ...options }),
  }),
}));
vi.mock("next/navigation", async () => (await import("../testing/browser")).nextNavigation);

const OWN = { origin: "http://localhost:3000", "x-forwarded-for": "192.0.2.1" };

/** The next request carries these headers, and the cookies that were set so far. */
function nextRequest(headers: Record<string, string>): void {
  const cookie = [...request.jar].map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  request.headers = new Headers(cookie ? { ...headers, cookie } : headers);
}

let account: { email: string; password: string };
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await forgetAccounts();
  const made = await ensureAdministrator();
  account = { email: made?.email ?? "", password: made?.password ?? "" };
  request.jar.clear();
  nextRequest(OWN);
});

describe("signIn(email, password)", () => {
  it("sets cookies that scripts cannot read, for as long as a session can last", async () => {
    expect(await signIn(` ${account.email} `, account.password)).toEqual({ signedIn: true });
    expect(request.jar.get("council.session")).toMatchObject({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: 43_200,
    });
    nextRequest({});
    expect(await currentEditor()).toMatchObject({ email: account.email });
  });

  it.each(["wrong", ""])("says no more than that it is wrong of the password %j", async (password) => {
    expect(await signIn(account.email, password)).toEqual({ signedIn: false, reason: "WRONG" });
    expect(await signIn("nobody@example.org", password)).toEqual({ signedIn: false, reason: "WRONG" });
    expect(await signIn("no address", password)).toEqual({ signedIn: false, reason: "WRONG" });
    expect(request.jar.size).toBe(0);
  });

  it("does not look at a password that another site sends", async () => {
    nextRequest({ ...OWN, origin: "https://elsewhere.example" });
    expect(await signIn(account.email, account.password)).toEqual({ signedIn: false, reason: "FOREIGN_POST" });
  });

  it("says how long to wait after too many attempts", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(account.email, "a guess");
    const answer = await signIn(account.email, account.password);
    expect(answer).toMatchObject({ signedIn: false, reason: "TOO_MANY", seconds: expect.any(Number) });
    const { seconds } = answer as { seconds: number };
    // Ten minutes, of which a slow machine has used some.
    expect(Math.ceil(seconds / 60)).toBe(10);
  });
});

describe("editorOfPost()", () => {
  it("is the editor, whom a post from elsewhere or without a session is not", async () => {
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    await signIn(account.email, account.password);
    nextRequest(OWN);
    expect(await editorOfPost()).toMatchObject({ role: "ADMINISTRATOR" });
    nextRequest({ origin: "https://elsewhere.example" });
    expect(await editorOfPost()).toBe("FOREIGN_POST");
    nextRequest({});
    expect(await editorOfPost()).toBe("FOREIGN_POST");
  });

  it("is nobody after signing out", async () => {
    await signIn(account.email, account.password);
    nextRequest(OWN);
    await signOut();
    expect(request.jar.get("council.session")).toMatchObject({ value: "", maxAge: 0 });
    expect(await editorOfPost()).toBe("SIGNED_OUT");
  });
});

describe("endSessions(editor, id)", () => {
  it("ends the sessions of the editor's other browsers on the server, and keeps the one that asks", async () => {
    await signIn(account.email, account.password);
    const first = new Map(request.jar);
    request.jar.delete("council.session");
    nextRequest({ ...OWN, "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" });
    await signIn(account.email, account.password);
    nextRequest(OWN);
    const editor = await currentEditor();
    if (!editor) throw new Error("Nobody is signed in");
    expect((await listOwnSessions(editor)).map(({ own, browser }) => [own, browser])).toEqual([
      [true, "Firefox on Linux"],
      [false, "A browser"],
    ]);
    expect(await endSessions({ ...editor, id: "somebody else" }, null)).toBe(0);
    expect(await endSessions(editor, null)).toBe(1);
    expect(await currentEditor()).toMatchObject({ email: account.email });
    for (const [name, cookie] of first) request.jar.set(name, cookie);
    nextRequest(OWN);
    expect(await currentEditor()).toBeNull();
  });
});

describe("administratorOfPost()", () => {
  it("refuses an editor, to whom the pages of administrators do not exist", async () => {
    await signIn(account.email, account.password);
    nextRequest(OWN);
    expect(await administratorOfPost()).toMatchObject({ role: "ADMINISTRATOR" });
    await prisma.user.create({
      data: { id: "other", name: "Other", email: "other@example.org", role: "ADMINISTRATOR" },
    });
    await prisma.user.updateMany({ where: { email: account.email }, data: { role: "EDITOR" } });
    const told: (string | null)[] = [];
    const stop = onSecurity(({ what, outcome, account: whose }) => told.push(`${what} ${outcome} ${whose}`));
    expect(await administratorOfPost()).toBe("NOT_ADMINISTRATOR");
    stop();
    expect(told).toEqual([`access refused ${account.email}`]);
    await expect(requireAdministrator("/admin/people")).rejects.toThrow("not found");
  });
});

describe("requireEditor(back)", () => {
  it("leads who is not signed in to the sign-in page, and back from there", async () => {
    await expect(requireEditor("/admin/votes/new")).rejects.toThrow(
      "redirected to /admin/sign-in?back=%2Fadmin%2Fvotes%2Fnew",
    );
  });
});
