import { verifyPassword } from "better-auth/crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "../db";
import { forgetAccounts } from "../testing/forget-accounts";
import { getAuth } from "./auth";
import { ensureAdministrator } from "./ensure-administrator";
import { join } from "./join";
import { findLink } from "./links";
import { changeAccount, invite, listInvitations, listPeople, makePasswordLink, withdraw } from "./people";
import { type Editor, editorOf } from "./session";

const PASSWORD = "nine bakers sang softly";
let administrator: Editor;

beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await forgetAccounts();
  await prisma.oneTimeLink.deleteMany();
  await prisma.accountEvent.deleteMany();
  await ensureAdministrator();
  const { id, name, email, role } = await prisma.user.findFirstOrThrow();
  administrator = { id, name, email, role };
});

const tokenOf = (result: Awaited<ReturnType<typeof invite>>) =>
  ("link" in result && result.link?.href.split("=").at(-1)) || "";

async function joined(email: string, role: "EDITOR" | "ADMINISTRATOR"): Promise<Editor> {
  await join(tokenOf(await invite(email, role, administrator)), "Ada Nwosu", PASSWORD);
  const { id, name } = await prisma.user.findUniqueOrThrow({ where: { email } });
  return { id, name, email, role };
}

/** The status of a sign-in, and the cookie that it set. */
async function signIn(email: string, password: string): Promise<{ status: number; cookie: string }> {
  const request = new Request("http://localhost:3000/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://localhost:3000", "x-forwarded-for": "192.0.2.1" },
    body: JSON.stringify({ email, password }),
  });
  const answer = await (await getAuth()).handler(request).catch((error: { statusCode: number }) => error);
  if (!(answer instanceof Response)) return { status: answer.statusCode, cookie: "" };
  return {
    status: answer.status,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
  };
}

describe("an invitation", () => {
  it("makes an account with its role, once", async () => {
    const token = tokenOf(await invite(" Ada@Example.org ", "EDITOR", administrator));
    expect(await listInvitations()).toMatchObject([{ email: "ada@example.org", role: "EDITOR" }]);
    const both = await Promise.all([join(token, "Ada", PASSWORD), join(token, "Another", PASSWORD)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["GONE", "JOINED"]);
    expect(await prisma.user.count({ where: { email: "ada@example.org", role: "EDITOR" } })).toBe(1);
    expect(await listInvitations()).toEqual([]);
    expect((await signIn("ada@example.org", PASSWORD)).status).toBe(200);
  });

  it("is in the database as a hash alone, and stays open when a password is refused", async () => {
    const token = tokenOf(await invite("ada@example.org", "EDITOR", administrator));
    expect(JSON.stringify(await prisma.oneTimeLink.findMany())).not.toContain(token);
    expect(await join(token, "Ada", "passwordpassword")).toMatchObject({ status: "REFUSED" });
    expect(await findLink(token)).toMatchObject({ email: "ada@example.org" });
  });

  it("does not work when it was withdrawn, replaced or has expired", async () => {
    const replaced = tokenOf(await invite("ada@example.org", "EDITOR", administrator));
    const token = tokenOf(await invite("ada@example.org", "EDITOR", administrator));
    expect(await join(replaced, "Ada", PASSWORD)).toEqual({ status: "GONE" });
    const [open] = await listInvitations();
    expect(await withdraw(open?.id ?? "", administrator)).toMatchObject({ done: expect.any(String) });
    expect(await join(token, "Ada", PASSWORD)).toEqual({ status: "GONE" });
    const late = tokenOf(await invite("ada@example.org", "EDITOR", administrator));
    await prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await join(late, "Ada", PASSWORD)).toEqual({ status: "GONE" });
    expect(await prisma.user.count()).toBe(1);
  });

  it("is refused for an address that has an account", async () => {
    expect(await invite(administrator.email, "EDITOR", administrator)).toHaveProperty("refused");
  });
});

describe("a suspended person", () => {
  it("is signed out at once and cannot sign in, with the answer that a wrong password gets", async () => {
    const ada = await joined("ada@example.org", "EDITOR");
    const { cookie } = await signIn(ada.email, PASSWORD);
    expect(await editorOf(new Headers({ cookie }))).toMatchObject({ id: ada.id });
    await changeAccount(ada.id, "suspend", administrator);
    expect(await editorOf(new Headers({ cookie }))).toBeNull();
    expect(await prisma.session.count({ where: { userId: ada.id } })).toBe(0);
    expect(await signIn(ada.email, PASSWORD)).toEqual(await signIn(ada.email, "wrong"));
    await changeAccount(ada.id, "restore", administrator);
    expect((await signIn(ada.email, PASSWORD)).status).toBe(200);
  });

  it("has no session, also where one was begun while the account was suspended", async () => {
    const ada = await joined("ada@example.org", "EDITOR");
    const { cookie } = await signIn(ada.email, PASSWORD);
    await prisma.user.update({ where: { id: ada.id }, data: { suspendedAt: new Date() } });
    expect(await editorOf(new Headers({ cookie }))).toBeNull();
  });
});

describe("the last administrator", () => {
  const REFUSED = { refused: expect.stringContaining("One administrator must be able to sign in") };

  it("is neither suspended nor made an editor, until there is another", async () => {
    expect(await changeAccount(administrator.id, "suspend", administrator)).toEqual(REFUSED);
    expect(await changeAccount(administrator.id, "make-editor", administrator)).toEqual(REFUSED);
    await expect(prisma.user.delete({ where: { id: administrator.id } })).rejects.toThrow("last administrator");
    await joined("ada@example.org", "ADMINISTRATOR");
    expect(await changeAccount(administrator.id, "make-editor", administrator)).toHaveProperty("done");
    expect((await listPeople()).map(({ role }) => role).sort()).toEqual(["ADMINISTRATOR", "EDITOR"]);
  });

  it("is one of two who suspend each other at the same moment", async () => {
    const ada = await joined("ada@example.org", "ADMINISTRATOR");
    const results = await Promise.all([
      changeAccount(administrator.id, "suspend", ada),
      changeAccount(ada.id, "suspend", administrator),
    ]);
    expect(results.filter((result) => "done" in result)).toHaveLength(1);
    expect(await prisma.user.count({ where: { suspendedAt: null, role: "ADMINISTRATOR" } })).toBe(1);
  });
});

describe("a link for a new password", () => {
  it("sets it and ends the person's sessions; the old one works until then", async () => {
    const ada = await joined("ada@example.org", "EDITOR");
    const { cookie } = await signIn(ada.email, PASSWORD);
    const token = tokenOf(await makePasswordLink(ada.id, administrator));
    expect(await editorOf(new Headers({ cookie }))).not.toBeNull();
    expect(await join(token, "", "four tired lanterns wait")).toEqual({ status: "JOINED", email: ada.email });
    expect(await editorOf(new Headers({ cookie }))).toBeNull();
    const { password } = await prisma.account.findFirstOrThrow({ where: { userId: ada.id } });
    expect(await verifyPassword({ hash: password ?? "", password: "four tired lanterns wait" })).toBe(true);
    expect((await prisma.accountEvent.findMany({ where: { about: ada.email } })).map(({ what }) => what)).toEqual([
      "invited as editor",
      "joined as",
      "made a link for a new password of",
      "set a new password by a link",
    ]);
  });
});
