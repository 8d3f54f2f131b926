import { afterEach, beforeEach, vi } from "vitest";
import { currentPerson } from "../auth/editor";
import { ensureAdministrator } from "../auth/ensure-administrator";
import { beginSecondFactor, confirmSecondFactor } from "../auth/second-factor";
import type { Person } from "../auth/session";
import { signIn } from "../auth/sign-in";
import { codeOf, stepAt } from "../auth/totp";
import { prisma } from "../db";
import { browser } from "./browser";
import { forgetAccounts } from "./forget-accounts";

/** How long a code of an authenticator holds, in milliseconds. */
export const STEP = 30_000;

/** Lets time pass, which stands still otherwise: codes depend on it, and no test is to wait for it. */
export const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** What an authenticator shows now, or some steps from now. */
export const codeNow = (secret: string, steps = 0) => codeOf(secret, stepAt(Date.now()) + steps);

/** The one account of a site on its first day. */
export type Account = { email: string; password: string };

/**
 * Lets every test of a file begin on the first day of a site, with a browser that was never there and a clock that stands
 * still. The account of that day, which is another in each test.
 */
export function beginAnew(): Account {
  const account = { email: "", password: "" };
  beforeEach(async () => {
    await prisma.rateLimit.deleteMany();
    await prisma.accountEvent.deleteMany();
    await forgetAccounts();
    Object.assign(account, await ensureAdministrator());
    browser.jar.clear();
    browser.headers = new Headers({ origin: "http://localhost:3000", "x-forwarded-for": "192.0.2.1" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return account;
}

/** Another browser, of somebody who has the password. */
export const elsewhere = () => browser.jar.clear();

/** Whoever is signed in. Throws where nobody is. */
export async function person(): Promise<Person> {
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

/** Begins to set up a second factor for whoever is signed in, and gives its secret. */
export async function begun(password: string): Promise<string> {
  const enrolment = await beginSecondFactor(password);
  if ("refused" in enrolment) throw new Error(enrolment.refused);
  return bytesOf(enrolment.secret);
}

/** Signs in, sets up a second factor, and lets its first code pass. */
export async function enrolled({ email, password }: Account): Promise<{ secret: string; codes: string[] }> {
  await signIn(email, password);
  const secret = await begun(password);
  const confirmed = await confirmSecondFactor(await person(), codeNow(secret));
  if ("refused" in confirmed) throw new Error(confirmed.refused);
  later(2 * STEP);
  return { secret, codes: confirmed.codes };
}
