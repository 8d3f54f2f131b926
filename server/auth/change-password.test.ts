import { describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { onSecurity } from "../security-events";
import { beginAnew, codeNow, elsewhere, enrolled, later, person, STEP } from "../testing/second-factor";
import { changePassword } from "./change-password";
import { currentEditor } from "./editor";
import { makePasswordLink } from "./people";
import { countRecoveryCodes } from "./second-factor";
import { signIn, signInWithCode } from "./sign-in";

vi.mock("next/headers", async () => (await import("../testing/browser")).nextHeaders);
vi.mock("next/navigation", async () => (await import("../testing/browser")).nextNavigation);

const WRONG = { signedIn: false, reason: "WRONG" };

const WANTED = "nine bakers sang softly";

const me = beginAnew();

const changed = async (given: { current?: string; wanted?: string; code?: string }) =>
  changePassword({ current: me.password, wanted: WANTED, code: "", ...given }, await person());

describe("changing the password", () => {
  it("wants no code of who has no second factor", async () => {
    await signIn(me.email, me.password);
    expect(await changed({})).toEqual({ status: "CHANGED" });
  });

  it("wants the code beside the present password, which a wrong password or a bad new one leaves unused", async () => {
    const { secret } = await enrolled(me);
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
    expect(events).toEqual([...Array(5).fill(`new password wrong ${me.email}`), `new password accepted ${me.email}`]);
  });

  it("takes a code once, and a recovery code, and goes on with the session while all others end", async () => {
    const { secret, codes } = await enrolled(me);
    const code = codeNow(secret);
    elsewhere();
    await signIn(me.email, me.password);
    await signInWithCode(code);
    expect(await prisma.session.count()).toBe(2);
    expect(await changed({ code })).toEqual({ status: "WRONG_CODE" });
    expect(await changed({ code: codes[0] ?? "" })).toEqual({ status: "CHANGED" });
    expect(await currentEditor()).toMatchObject({ email: me.email });
    expect(await prisma.session.count()).toBe(1);
    expect(await countRecoveryCodes(await person())).toBe(7);
  });

  it("is slowed after too many wrong codes, with the right password too", async () => {
    const { secret } = await enrolled(me);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await changed({ code: "000000" })).toEqual({ status: "WRONG_CODE" });
    }
    expect(await changed({ code: codeNow(secret) })).toEqual({ status: "TOO_MANY" });
    expect(await signIn(me.email, WANTED)).toEqual(WRONG);
  });
});

describe("a new password by a link", () => {
  it("leaves the code to be asked for", async () => {
    const { secret } = await enrolled(me);
    const { id } = await person();
    expect(await changed({ code: codeNow(secret) })).toEqual({ status: "CHANGED" });
    const editor = await currentEditor();
    if (!editor) throw new Error("Nobody is signed in");
    await makePasswordLink(id, editor);
    later(2 * STEP);
    elsewhere();
    expect(await signIn(me.email, WANTED)).toEqual({ signedIn: false, reason: "CODE" });
    expect(await signInWithCode(codeNow(secret))).toEqual({ signedIn: true });
  });
});
