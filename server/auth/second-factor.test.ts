import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { changeSettings } from "../env";
import { onSecurity } from "../security-events";
import { forgetAccounts } from "../testing/forget-accounts";
import { getAuth } from "./auth";
import { changePassword } from "./change-password";
import { currentEditor, currentPerson, editorOfPost, hasConfirmed, requireEditor } from "./editor";
import { ensureAdministrator } from "./ensure-administrator";
import { changeAccount, makePasswordLink } from "./people";
import {
  beginSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  renewRecoveryCodes,
  takeOffSecondFactor,
} from "./second-factor";
import type { Person } from "./session";
import { signIn, signInWithCode } from "./sign-in";
import { codeOf, stepAt } from "./totp";

// The request of Next, which there is none of here: its headers, and the cookies that are set.
const request = vi.hoisted(() => ({ headers: new Headers(), jar: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => {
    const cookie = [...request.jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
    return new Headers({ ...Object.fromEntries(request.headers), ...(cookie && { cookie }) });
  },
  cookies: async () => ({
    getAll: () => [...request.jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
      maxAge === 0 ? request.jar.delete(name) : request.jar.set(name, value),
  }),
}));
vi.mock("next/navigation", () => ({
  redirect: (address: string) => {
    throw new Error(`redirected to ${address}`);
  },
}));

const STEP = 30_000;
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const codeNow = (secret: string, steps = 0) => codeOf(secret, stepAt(Date.now()) + steps);
const WRONG = { signedIn: false, reason: "WRONG" };

let email: string;
let password: string;

beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await prisma.accountEvent.deleteMany();
  await forgetAccounts();
  const made = await ensureAdministrator();
  email = made?.email ?? "";
  password = made?.password ?? "";
  request.jar.clear();
  request.headers = new Headers({ origin: "http://localhost:3000", "x-forwarded-for": "192.0.2.1" });
  // Codes depend on the time, and no test is to wait for it.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
});
afterEach(() => {
  vi.useRealTimers();
  changeSettings({ SECOND_FACTOR: undefined });
});

async function person(): Promise<Person> {
  const found = await currentPerson();
  if (!found) throw new Error("Nobody is signed in");
  return found;
}

/** What an authenticator keeps of the secret that it is shown. */
function bytesOf(base32: string): string {
  const bits = [...base32.replaceAll(" ", "")].map((sign) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"),
  );
  return (bits.join("").match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
}

async function begun(): Promise<string> {
  const enrolment = await beginSecondFactor(password);
  if ("refused" in enrolment) throw new Error(enrolment.refused);
  return bytesOf(enrolment.secret);
}

/** Signs in, sets up a second factor, and lets its first code pass. */
async function enrolled(): Promise<{ secret: string; codes: string[] }> {
  await signIn(email, password);
  const secret = await begun();
  const confirmed = await confirmSecondFactor(await person(), codeNow(secret));
  if ("refused" in confirmed) throw new Error(confirmed.refused);
  later(2 * STEP);
  return { secret, codes: confirmed.codes };
}

/** Another browser, of somebody who has the password. */
const elsewhere = () => request.jar.clear();

describe("setting up a second factor", () => {
  it("wants the password, and counts for nothing before its first code", async () => {
    await signIn(email, password);
    expect(await beginSecondFactor("not it")).toEqual({ refused: "WRONG_PASSWORD" });
    const secret = await begun();
    const { secret: kept } = await prisma.twoFactor.findFirstOrThrow();
    expect(kept).not.toContain(secret);
    expect(await confirmSecondFactor(await person(), codeNow(secret, 5))).toEqual({ refused: "WRONG_CODE" });
    expect(await signIn(email, password)).toEqual({ signedIn: true });
    expect(await countRecoveryCodes(await person())).toBe(0);
  });

  it("ends every other session, gives eight recovery codes once and keeps their hashes alone", async () => {
    await signIn(email, password);
    const other = request.jar.get("council.session") ?? "";
    elsewhere();
    const { codes } = await enrolled();
    expect(codes).toHaveLength(8);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{6}-){3}[0-9a-hjkmnp-tv-z]{6}$/);
    const { backupCodes } = await prisma.twoFactor.findFirstOrThrow();
    for (const code of codes) expect(backupCodes).not.toContain(code);
    expect(await currentEditor()).toMatchObject({ email });
    expect(await prisma.session.count()).toBe(1);
    request.jar.set("council.session", other);
    expect(await currentPerson()).toBeNull();
    expect((await prisma.accountEvent.findMany()).map(({ what }) => what)).toEqual(["set up the second factor of"]);
  });

  it("is done once: neither the secret nor the recovery codes change by a second try", async () => {
    const { secret } = await enrolled();
    expect(await beginSecondFactor(password)).toEqual({ refused: "GONE" });
    expect(await confirmSecondFactor(await person(), codeNow(secret))).toEqual({ refused: "GONE" });
  });
});

describe("signing in with a second factor", () => {
  it("gives no session for the password alone, and one for the code", async () => {
    const { secret } = await enrolled();
    elsewhere();
    const events: string[] = [];
    const stop = onSecurity(({ what, outcome, account }) => events.push(`${what} ${outcome} ${account}`));
    const sessions = await prisma.session.count();
    expect(await signIn(email, "not it")).toEqual(WRONG);
    expect(await signIn(email, password)).toEqual({ signedIn: false, reason: "CODE" });
    expect([...request.jar.keys()]).toEqual(["council.second-step"]);
    expect(await prisma.session.count()).toBe(sessions);
    expect(await currentPerson()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    expect(await signInWithCode("000000")).toEqual(WRONG);
    expect(await signInWithCode(codeNow(secret).replace(/.{3}/, "$& "))).toEqual({ signedIn: true });
    expect(await currentEditor()).toMatchObject({ email });
    expect([...request.jar.keys()].sort()).toEqual(["council.known-browser", "council.session"]);
    stop();
    expect(events).toEqual([
      `password wrong ${email}`,
      `password accepted ${email}`,
      "access refused null",
      "code wrong null",
      `code accepted ${email}`,
    ]);
  });

  it("is refused a session that was opened by the password alone, wherever it came from", async () => {
    await signIn(email, password);
    await prisma.user.updateMany({ data: { twoFactorEnabled: true } });
    expect(await currentPerson()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    await expect(requireEditor("/admin")).rejects.toThrow("redirected to /admin/sign-in?back=%2Fadmin");
  });

  it("takes a code once, and none that is older", async () => {
    const { secret } = await enrolled();
    elsewhere();
    const [before, code] = [codeNow(secret, -1), codeNow(secret)];
    await signIn(email, password);
    expect(await signInWithCode(code)).toEqual({ signedIn: true });
    for (const used of [code, before]) {
      elsewhere();
      await signIn(email, password);
      expect(await signInWithCode(used)).toEqual(WRONG);
    }
    later(STEP);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });

  it("takes a code once of however many requests at the same moment", async () => {
    const { secret } = await enrolled();
    elsewhere();
    await signIn(email, password);
    const auth = await getAuth();
    const cookie = `council.second-step=${encodeURIComponent(request.jar.get("council.second-step") ?? "")}`;
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
    const { secret } = await enrolled();
    elsewhere();
    await signIn(email, password);
    const old = codeNow(secret);
    later(2 * STEP);
    expect(await signInWithCode(old)).toEqual(WRONG);
  });

  it("asks for the password again after ten minutes, or five wrong codes", async () => {
    const { secret } = await enrolled();
    elsewhere();
    await signIn(email, password);
    later(11 * 60_000);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: false, reason: "EXPIRED" });
    await signIn(email, password);
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await signInWithCode("000000")).toEqual(WRONG);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: false, reason: "EXPIRED" });
    expect(await signInWithCode("")).toEqual({ signedIn: false, reason: "EXPIRED" });
  });

  it("takes each recovery code once, as it is typed", async () => {
    const { codes } = await enrolled();
    const [first = "", second = ""] = codes;
    for (const [code, result] of [
      [first.toUpperCase().replaceAll("-", " "), { signedIn: true }],
      [first, WRONG],
      [second, { signedIn: true }],
    ] as const) {
      elsewhere();
      await signIn(email, password);
      expect(await signInWithCode(code)).toEqual(result);
    }
    expect(await countRecoveryCodes(await person())).toBe(6);
  });

  it("is slowed after ten wrong codes in an hour, but not in a browser that has signed in before", async () => {
    const { secret } = await enrolled();
    const known = request.jar.get("council.known-browser") ?? "";
    for (let attempt = 0; attempt < 10; attempt += 1) {
      elsewhere();
      request.headers.set("x-forwarded-for", `198.51.100.${attempt}`);
      await signIn(email, password);
      expect(await signInWithCode("000000")).toEqual(WRONG);
    }
    elsewhere();
    await signIn(email, password);
    expect(await signInWithCode(codeNow(secret))).toMatchObject({ reason: "TOO_MANY", seconds: expect.any(Number) });
    elsewhere();
    request.jar.set("council.known-browser", known);
    await signIn(email, password);
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });

  it("gives nothing to whoever was suspended between password and code", async () => {
    const { secret } = await enrolled();
    elsewhere();
    await signIn(email, password);
    await prisma.user.create({
      data: { id: "other", name: "Other", email: "other@example.org", role: "ADMINISTRATOR" },
    });
    await prisma.user.updateMany({ where: { email }, data: { suspendedAt: new Date() } });
    expect(await signInWithCode(codeNow(secret))).toMatchObject({ signedIn: false });
    expect(await currentPerson()).toBeNull();
  });

  it("is asked for the code by a link for a new password too", async () => {
    const { secret } = await enrolled();
    const { id } = await person();
    expect(await changed({ code: codeNow(secret) })).toEqual({ status: "CHANGED" });
    const editor = await currentEditor();
    if (!editor) throw new Error("Nobody is signed in");
    await makePasswordLink(id, editor);
    later(2 * STEP);
    elsewhere();
    expect(await signIn(email, WANTED)).toEqual({ signedIn: false, reason: "CODE" });
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });
});

const WANTED = "nine bakers sang softly";

const changed = async (given: { current?: string; wanted?: string; code?: string }) =>
  changePassword({ current: password, wanted: WANTED, code: "", ...given }, await person());

describe("changing the password", () => {
  it("wants no code of who has no second factor", async () => {
    await signIn(email, password);
    expect(await changed({})).toEqual({ status: "CHANGED" });
  });

  it("wants the code beside the present password, which a wrong password or a bad new one leaves unused", async () => {
    const { secret } = await enrolled();
    const events: string[] = [];
    const stop = onSecurity(({ what, outcome, account }) => events.push(`${what} ${outcome} ${account}`));
    const code = codeNow(secret);
    for (const wrong of ["", "000000", codeNow(secret, -3), "aaaaaa-aaaaaa-aaaaaa-aaaaaa"]) {
      expect(await changed({ code: wrong })).toEqual({ status: "WRONG_CODE" });
    }
    expect(await changed({ code, current: "not it" })).toEqual({ status: "WRONG_PASSWORD" });
    expect(await changed({ code, wanted: "short" })).toMatchObject({ status: "REFUSED" });
    const { password: kept } = await prisma.account.findFirstOrThrow();
    expect(await changed({ code })).toEqual({ status: "CHANGED" });
    expect(await prisma.account.findFirstOrThrow()).not.toMatchObject({ password: kept });
    stop();
    expect(events).toEqual([...Array(5).fill(`new password wrong ${email}`), `new password accepted ${email}`]);
  });

  it("takes a code once, and a recovery code, and goes on with the session while all others end", async () => {
    const { secret, codes } = await enrolled();
    const code = codeNow(secret);
    elsewhere();
    await signIn(email, password);
    await signInWithCode(code);
    expect(await prisma.session.count()).toBe(2);
    expect(await changed({ code })).toEqual({ status: "WRONG_CODE" });
    expect(await changed({ code: codes[0] ?? "" })).toEqual({ status: "CHANGED" });
    expect(await currentEditor()).toMatchObject({ email });
    expect(await prisma.session.count()).toBe(1);
    expect(await countRecoveryCodes(await person())).toBe(7);
  });

  it("is slowed after too many wrong codes, with the right password too", async () => {
    const { secret } = await enrolled();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await changed({ code: "000000" })).toEqual({ status: "WRONG_CODE" });
    }
    expect(await changed({ code: codeNow(secret) })).toEqual({ status: "TOO_MANY" });
    expect(await signIn(email, WANTED)).toEqual(WRONG);
  });
});

describe("signing in again", () => {
  it("ends the session that the browser had, and is what accounts are changed by for a quarter of an hour", async () => {
    await signIn(email, password);
    const former = (await person()).session.id;
    expect(await hasConfirmed()).toBe(true);
    later(16 * 60_000);
    expect(await hasConfirmed()).toBe(false);
    expect(await currentEditor()).not.toBeNull();
    await signIn(email, password);
    expect(await hasConfirmed()).toBe(true);
    expect(await prisma.session.count({ where: { id: former } })).toBe(0);
    expect(await prisma.session.count()).toBe(1);
  });
});

describe("taking a second factor off", () => {
  it("wants the password and a code, ends the other sessions, and leaves the password", async () => {
    const { secret, codes } = await enrolled();
    const own = new Map(request.jar);
    elsewhere();
    await signIn(email, password);
    await signInWithCode(codes[0] ?? "");
    const other = request.jar.get("council.session") ?? "";
    for (const [name, value] of own) request.jar.set(name, value);
    later(1000);
    expect(await takeOffSecondFactor(await person(), "not it", codeNow(secret))).toEqual({ refused: "WRONG_PASSWORD" });
    expect(await takeOffSecondFactor(await person(), password, "000000")).toEqual({ refused: "WRONG_CODE" });
    expect(await takeOffSecondFactor(await person(), password, codeNow(secret))).toBe("DONE");
    expect(await currentEditor()).toMatchObject({ email });
    expect(await prisma.twoFactor.count()).toBe(0);
    request.jar.set("council.session", other);
    expect(await currentPerson()).toBeNull();
    elsewhere();
    expect(await signIn(email, password)).toEqual({ signedIn: true });
  });

  it("is guessed at no oftener than a password", async () => {
    await enrolled();
    const asking = await person();
    for (let attempt = 0; attempt < 10; attempt += 1) await takeOffSecondFactor(asking, "not it", "000000");
    expect(await takeOffSecondFactor(asking, password, "000000")).toEqual({ refused: "TOO_MANY" });
  });

  it("makes new recovery codes in place of the old ones, for password and code", async () => {
    const { secret, codes } = await enrolled();
    expect(await renewRecoveryCodes(await person(), "not it", codeNow(secret))).toEqual({ refused: "WRONG_PASSWORD" });
    const renewed = await renewRecoveryCodes(await person(), password, codeNow(secret));
    if ("refused" in renewed) throw new Error(renewed.refused);
    expect(renewed.codes).toHaveLength(8);
    elsewhere();
    await signIn(email, password);
    expect(await signInWithCode(codes[0] ?? "")).toEqual(WRONG);
    expect(await signInWithCode(renewed.codes[0] ?? "")).toEqual({ signedIn: true });
  });

  it("is what an administrator does for somebody who has lost it, not for themselves", async () => {
    await enrolled();
    const lost = await person();
    const other = { id: "other", name: "Other", email: "other@example.org", role: "ADMINISTRATOR" as const };
    await prisma.user.create({ data: other });
    expect(await changeAccount(lost.id, "take-off-factor", lost)).toHaveProperty("refused");
    expect(await changeAccount(lost.id, "take-off-factor", other)).toHaveProperty("done");
    expect(await currentPerson()).toBeNull();
    elsewhere();
    expect(await signIn(email, password)).toEqual({ signedIn: true });
    expect((await prisma.accountEvent.findMany()).at(-1)).toMatchObject({
      actor: "Other",
      what: "took off the second factor of",
      about: email,
    });
  });
});

describe("a site that asks for a second factor", () => {
  it("lets who has none do nothing but set one up", async () => {
    changeSettings({ SECOND_FACTOR: "administrators" });
    await signIn(email, password);
    expect(await currentEditor()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    expect(await currentPerson()).toMatchObject({ mustEnrol: true });
    await expect(requireEditor("/admin/people")).rejects.toThrow(
      "redirected to /admin/account/second-factor?back=%2Fadmin%2Fpeople",
    );
    const secret = await begun();
    await confirmSecondFactor(await person(), codeNow(secret));
    expect(await currentEditor()).toMatchObject({ role: "ADMINISTRATOR" });
    later(STEP);
    expect(await takeOffSecondFactor(await person(), password, codeNow(secret))).toBe("DONE");
    expect(await currentEditor()).toBeNull();
  });

  it("asks administrators, or everyone", async () => {
    await signIn(email, password);
    await prisma.user.create({ data: { id: "other", name: "Other", email: "o@example.org", role: "ADMINISTRATOR" } });
    await prisma.user.updateMany({ where: { email }, data: { role: "EDITOR" } });
    changeSettings({ SECOND_FACTOR: "administrators" });
    expect(await currentEditor()).toMatchObject({ role: "EDITOR" });
    changeSettings({ SECOND_FACTOR: "everyone" });
    expect(await currentEditor()).toBeNull();
  });
});

describe("the last step whose code was taken", () => {
  it("only rises, whoever writes it", async () => {
    await enrolled();
    await expect(prisma.$executeRaw`update app_second_factor set last_step = last_step - 1`).rejects.toThrow(
      "a code that was taken is not taken again",
    );
    await expect(prisma.$executeRaw`update app_second_factor set last_step = null`).rejects.toThrow(
      "a code that was taken is not taken again",
    );
  });
});
