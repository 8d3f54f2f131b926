import { afterEach, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { changeSettings } from "../env";
import { browser } from "../testing/browser";
import { beginAnew, begun, codeNow, elsewhere, enrolled, later, person, STEP } from "../testing/second-factor";
import { currentEditor, currentPerson, editorOfPost, requireEditor } from "./editor";
import { changeAccount } from "./people";
import {
  beginSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  renewRecoveryCodes,
  takeOffSecondFactor,
} from "./second-factor";
import { signIn, signInWithCode } from "./sign-in";

vi.mock("next/headers", async () => (await import("../testing/browser")).nextHeaders);
vi.mock("next/navigation", async () => (await import("../testing/browser")).nextNavigation);

const WRONG = { signedIn: false, reason: "WRONG" };

const me = beginAnew();
afterEach(() => changeSettings({ SECOND_FACTOR: undefined }));

describe("setting up a second factor", () => {
  it("wants the password, and counts for nothing before its first code", async () => {
    await signIn(me.email, me.password);
    expect(await beginSecondFactor("not it")).toEqual({ refused: "WRONG_PASSWORD" });
    const secret = await begun(me.password);
    const { secret: kept } = await prisma.twoFactor.findFirstOrThrow();
    expect(kept).not.toContain(secret);
    expect(await confirmSecondFactor(await person(), codeNow(secret, 5))).toEqual({ refused: "WRONG_CODE" });
    expect(await signIn(me.email, me.password)).toEqual({ signedIn: true });
    expect(await countRecoveryCodes(await person())).toBe(0);
  });

  it("ends every other session, gives eight recovery codes once and keeps their hashes alone", async () => {
    await signIn(me.email, me.password);
    const other = browser.jar.get("council.session") ?? "";
    elsewhere();
    const { codes } = await enrolled(me);
    expect(codes).toHaveLength(8);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{6}-){3}[0-9a-hjkmnp-tv-z]{6}$/);
    const { backupCodes } = await prisma.twoFactor.findFirstOrThrow();
    for (const code of codes) expect(backupCodes).not.toContain(code);
    expect(await currentEditor()).toMatchObject({ email: me.email });
    expect(await prisma.session.count()).toBe(1);
    browser.jar.set("council.session", other);
    expect(await currentPerson()).toBeNull();
    expect((await prisma.accountEvent.findMany()).map(({ what }) => what)).toEqual(["set up the second factor of"]);
  });

  it("is done once: neither the secret nor the recovery codes change by a second try", async () => {
    const { secret } = await enrolled(me);
    expect(await beginSecondFactor(me.password)).toEqual({ refused: "GONE" });
    expect(await confirmSecondFactor(await person(), codeNow(secret))).toEqual({ refused: "GONE" });
  });
});

describe("taking a second factor off", () => {
  it("wants the password and a code, ends the other sessions, and leaves the password", async () => {
    const { secret, codes } = await enrolled(me);
    const own = new Map(browser.jar);
    elsewhere();
    await signIn(me.email, me.password);
    await signInWithCode(codes[0] ?? "");
    const other = browser.jar.get("council.session") ?? "";
    for (const [name, value] of own) browser.jar.set(name, value);
    later(1000);
    expect(await takeOffSecondFactor(await person(), "not it", codeNow(secret))).toEqual({ refused: "WRONG_PASSWORD" });
    expect(await takeOffSecondFactor(await person(), me.password, "000000")).toEqual({ refused: "WRONG_CODE" });
    expect(await takeOffSecondFactor(await person(), me.password, codeNow(secret))).toBe("DONE");
    expect(await currentEditor()).toMatchObject({ email: me.email });
    expect(await prisma.twoFactor.count()).toBe(0);
    browser.jar.set("council.session", other);
    expect(await currentPerson()).toBeNull();
    elsewhere();
    expect(await signIn(me.email, me.password)).toEqual({ signedIn: true });
  });

  it("is guessed at no oftener than a password", async () => {
    await enrolled(me);
    const asking = await person();
    for (let attempt = 0; attempt < 10; attempt += 1) await takeOffSecondFactor(asking, "not it", "000000");
    expect(await takeOffSecondFactor(asking, me.password, "000000")).toEqual({ refused: "TOO_MANY" });
  });

  it("makes new recovery codes in place of the old ones, for password and code", async () => {
    const { secret, codes } = await enrolled(me);
    expect(await renewRecoveryCodes(await person(), "not it", codeNow(secret))).toEqual({ refused: "WRONG_PASSWORD" });
    const renewed = await renewRecoveryCodes(await person(), me.password, codeNow(secret));
    if ("refused" in renewed) throw new Error(renewed.refused);
    expect(renewed.codes).toHaveLength(8);
    elsewhere();
    await signIn(me.email, me.password);
    expect(await signInWithCode(codes[0] ?? "")).toEqual(WRONG);
    expect(await signInWithCode(renewed.codes[0] ?? "")).toEqual({ signedIn: true });
  });

  it("is what an administrator does for somebody who has lost it, not for themselves", async () => {
    await enrolled(me);
    const lost = await person();
    const other = { id: "other", name: "Other", email: "other@example.org", role: "ADMINISTRATOR" as const };
    await prisma.user.create({ data: other });
    expect(await changeAccount(lost.id, "take-off-factor", lost)).toHaveProperty("refused");
    expect(await changeAccount(lost.id, "take-off-factor", other)).toHaveProperty("done");
    expect(await currentPerson()).toBeNull();
    elsewhere();
    expect(await signIn(me.email, me.password)).toEqual({ signedIn: true });
    expect((await prisma.accountEvent.findMany()).at(-1)).toMatchObject({
      actor: "Other",
      what: "took off the second factor of",
      about: me.email,
    });
  });
});

describe("a site that asks for a second factor", () => {
  it("lets who has none do nothing but set one up", async () => {
    changeSettings({ SECOND_FACTOR: "administrators" });
    await signIn(me.email, me.password);
    expect(await currentEditor()).toBeNull();
    expect(await editorOfPost()).toBe("SIGNED_OUT");
    expect(await currentPerson()).toMatchObject({ mustEnrol: true });
    await expect(requireEditor("/admin/people")).rejects.toThrow(
      "redirected to /admin/account/second-factor?back=%2Fadmin%2Fpeople",
    );
    const secret = await begun(me.password);
    await confirmSecondFactor(await person(), codeNow(secret));
    expect(await currentEditor()).toMatchObject({ role: "ADMINISTRATOR" });
    later(STEP);
    expect(await takeOffSecondFactor(await person(), me.password, codeNow(secret))).toBe("DONE");
    expect(await currentEditor()).toBeNull();
  });

  it("asks administrators, or everyone", async () => {
    await signIn(me.email, me.password);
    await prisma.user.create({ data: { id: "other", name: "Other", email: "o@example.org", role: "ADMINISTRATOR" } });
    await prisma.user.updateMany({ where: { email: me.email }, data: { role: "EDITOR" } });
    changeSettings({ SECOND_FACTOR: "administrators" });
    expect(await currentEditor()).toMatchObject({ role: "EDITOR" });
    changeSettings({ SECOND_FACTOR: "everyone" });
    expect(await currentEditor()).toBeNull();
  });
});

describe("the last step whose code was taken", () => {
  it("only rises, whoever writes it", async () => {
    await enrolled(me);
    await expect(prisma.$executeRaw`update app_second_factor set last_step = last_step - 1`).rejects.toThrow(
      "a code that was taken is not taken again",
    );
    await expect(prisma.$executeRaw`update app_second_factor set last_step = null`).rejects.toThrow(
      "a code that was taken is not taken again",
    );
  });
});
