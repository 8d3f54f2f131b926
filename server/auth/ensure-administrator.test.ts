import { verifyPassword } from "better-auth/crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { forgetAccounts } from "../testing/forget-accounts";

/** The function as a process with these settings has it. */
async function withSettings(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("./ensure-administrator")).ensureAdministrator;
}

const passwordOf = async (email: string) =>
  (await prisma.account.findFirstOrThrow({ where: { user: { email } } })).password ?? "";

beforeEach(forgetAccounts);
afterEach(() => vi.unstubAllEnvs());

describe("ensureAdministrator()", () => {
  it("makes one with a random password where there is none, and says the password once", async () => {
    const ensure = await withSettings({ ADMIN_EMAIL: "", ADMIN_PASSWORD: "" });
    const made = await ensure();
    expect(made?.password).toMatch(/^[\w-]{24}$/);
    expect(await verifyPassword({ hash: await passwordOf(made?.email ?? ""), password: made?.password ?? "" })).toBe(
      true,
    );
    expect(await ensure()).toBeNull();
    expect(await prisma.user.findMany({ select: { role: true } })).toEqual([{ role: "ADMINISTRATOR" }]);
  });

  it("makes one, of whatever many starts at once", async () => {
    const ensure = await withSettings({ ADMIN_EMAIL: "", ADMIN_PASSWORD: "" });
    const made = await Promise.all([ensure(), ensure(), ensure()]);
    expect(made.filter((one) => one !== null)).toHaveLength(1);
    expect(await prisma.user.count()).toBe(1);
  });

  it("makes the one that the settings name, and never says its password", async () => {
    const ensure = await withSettings({ ADMIN_EMAIL: "Owner@example.org", ADMIN_PASSWORD: "the owner's own" });
    expect(await ensure()).toEqual({ email: "owner@example.org", password: null });
    expect(await verifyPassword({ hash: await passwordOf("owner@example.org"), password: "the owner's own" })).toBe(
      true,
    );
  });

  it.each(["perasperaadastra", "administrator1"])("refuses the password %s", async (ADMIN_PASSWORD) => {
    const ensure = await withSettings({ ADMIN_EMAIL: "owner@example.org", ADMIN_PASSWORD });
    await expect(ensure()).rejects.toThrow("ADMIN_PASSWORD cannot be taken.");
    expect(await prisma.user.count()).toBe(0);
  });

  it("leaves an account that is there as it is", async () => {
    await (await withSettings({ ADMIN_EMAIL: "owner@example.org", ADMIN_PASSWORD: "the first one" }))();
    const before = await passwordOf("owner@example.org");
    const ensure = await withSettings({ ADMIN_EMAIL: "owner@example.org", ADMIN_PASSWORD: "another one yet" });
    expect(await ensure()).toBeNull();
    expect(await passwordOf("owner@example.org")).toBe(before);
  });
});
