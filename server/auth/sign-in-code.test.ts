import { describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { onSecurity } from "../security-events";
import { browser } from "../testing/browser";
import { beginAnew, codeNow, elsewhere, enrolled, later, person, STEP } from "../testing/second-factor";
import { getAuth } from "./auth";
import { currentEditor, currentPerson, editorOfPost, hasConfirmed, requireEditor } from "./editor";
import { countRecoveryCodes } from "./second-factor";
import { signIn, signInWithCode } from "./sign-in";

vi.mock("next/headers", async () => (await import("../testing/browser")).nextHeaders);
vi.mock("next/navigation", async () => (await import("../testing/browser")).nextNavigation);

const WRONG = { signedIn: false, reason: "WRONG" };

const me = beginAnew();

describe("signing in with a second factor", () => {
  it("gives no session for the password alone, and one for the code", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    const events: string[] = [];
    const stop = onSecurity(({ what, outcome, account }) => events.push(`${what} ${outcome} ${account}`));
    const sessions = await prisma.session.count();
    expect(await signIn(me.email, "not it")).toEqual(WRONG);
    expect(await signIn(me.email, me.password)).toEqual({ signedIn: false, reason: "CODE" });
    expect([...browser.jar.keys()]).toEqual(["council.second-step"]);
    expect(await prisma.session.count()).toBe(sessions);
    expect(await currentPerson()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    expect(await signInWithCode("000000")).toEqual(WRONG);
    expect(await signInWithCode(codeNow(secret).replace(/.{3}/, "$& "))).toEqual({ signedIn: true });
    expect(await currentEditor()).toMatchObject({ email: me.email });
    expect([...browser.jar.keys()].sort()).toEqual(["council.known-browser", "council.session"]);
    stop();
    expect(events).toEqual([
      `password wrong ${me.email}`,
      `password accepted ${me.email}`,
      "access refused null",
      "code wrong null",
      `code accepted ${me.email}`,
    ]);
  });

  it("is refused a session that was opened by the password alone, wherever it came from", async () => {
    await signIn(me.email, me.password);
    await prisma.user.updateMany({ data: { twoFactorEnabled: true } });
    expect(await currentPerson()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    await expect(requireEditor("/admin")).rejects.toThrow("redirected to /admin/sign-in?back=%2Fadmin");
  });

  it("takes a code once, and none that is older", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    const [before, code] = [codeNow(secret, -1), codeNow(secret)];
    await signIn(me.email, me.password);
    expect(await signInWithCode(code)).toEqual({ signedIn: true });
    for (const used of [code, before]) {
      elsewhere();
      await signIn(me.email, me.password);
      expect(await signInWithCode(used)).toEqual(WRONG);
    }
    later(STEP);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });

  it("takes a code once of however many requests at the same moment", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    await signIn(me.email, me.password);
    const auth = await getAuth();
    const cookie = `council.second-step=${encodeURIComponent(browser.jar.get("council.second-step") ?? "")}`;
    const headers = { "content-type": "application/json", cookie, origin: "http://localhost:3000" };
    const body = JSON.stringify({ code: codeNow(secret) });
    const statuses = await Promise.all(
      Array.from({ length: 4 }, () =>
        auth
          .handler(
            new Request("http://localhost:3000/api/auth/two-factor/verify-totp", { method: "POST", headers, body }),
          )
          .then(({ status }) => status)
          .catch((error: { statusCode: number }) => error.statusCode),
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it("takes no code of more than half a minute ago", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    await signIn(me.email, me.password);
    const old = codeNow(secret);
    later(2 * STEP);
    expect(await signInWithCode(old)).toEqual(WRONG);
  });

  it("asks for the password again after ten minutes, or five wrong codes", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    await signIn(me.email, me.password);
    later(11 * 60_000);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: false, reason: "EXPIRED" });
    await signIn(me.email, me.password);
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await signInWithCode("000000")).toEqual(WRONG);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: false, reason: "EXPIRED" });
    expect(await signInWithCode("")).toEqual({ signedIn: false, reason: "EXPIRED" });
  });

  it("takes each recovery code once, as it is typed", async () => {
    const { codes } = await enrolled(me);
    const [first = "", second = ""] = codes;
    for (const [code, result] of [
      [first.toUpperCase().replaceAll("-", " "), { signedIn: true }],
      [first, WRONG],
      [second, { signedIn: true }],
    ] as const) {
      elsewhere();
      await signIn(me.email, me.password);
      expect(await signInWithCode(code)).toEqual(result);
    }
    expect(await countRecoveryCodes(await person())).toBe(6);
  });

  it("is slowed after ten wrong codes in an hour, but not in a browser that has signed in before", async () => {
    const { secret } = await enrolled(me);
    const known = browser.jar.get("council.known-browser") ?? "";
    for (let attempt = 0; attempt < 10; attempt += 1) {
      elsewhere();
      browser.headers.set("x-forwarded-for", `198.51.100.${attempt}`);
      await signIn(me.email, me.password);
      expect(await signInWithCode("000000")).toEqual(WRONG);
    }
    elsewhere();
    await signIn(me.email, me.password);
    expect(await signInWithCode(codeNow(secret))).toMatchObject({ reason: "TOO_MANY", seconds: expect.any(Number) });
    elsewhere();
    browser.jar.set("council.known-browser", known);
    await signIn(me.email, me.password);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });

  it("gives nothing to whoever was suspended between password and code", async () => {
    const { secret } = await enrolled(me);
    elsewhere();
    await signIn(me.email, me.password);
    await prisma.user.create({
      data: { id: "other", name: "Other", email: "other@example.org", role: "ADMINISTRATOR" },
    });
    await prisma.user.updateMany({ where: { email: me.email }, data: { suspendedAt: new Date() } });
    expect(await signInWithCode(codeNow(secret))).toMatchObject({ signedIn: false });
    expect(await currentPerson()).toBeNull();
  });
});

describe("signing in again", () => {
  it("ends the session that the browser had, and is what accounts are changed by for a quarter of an hour", async () => {
    await signIn(me.email, me.password);
    const former = (await person()).session.id;
    expect(await hasConfirmed()).toBe(true);
    later(16 * 60_000);
    expect(await hasConfirmed()).toBe(false);
    expect(await currentEditor()).not.toBeNull();
    await signIn(me.email, me.password);
    expect(await hasConfirmed()).toBe(true);
    expect(await prisma.session.count({ where: { id: former } })).toBe(0);
    expect(await prisma.session.count()).toBe(1);
  });
});
