import "server-only";
import { headers } from "next/headers";
import { prisma } from "../db";
import { type Answer, askAuth } from "./ask";
import { noteSecurity } from "./security-log";
import { personOf } from "./session";

/**
 * What came of an attempt to sign in. An unknown address and a wrong password are one answer. CODE: the password was right,
 * and a code is asked for; until it comes there is no session.
 */
export type SignInResult =
  | { signedIn: true }
  | { signedIn: false; reason: "WRONG" | "FOREIGN_POST" | "CODE" }
  | TooMany;

/** Too many attempts: how many seconds until the next one counts. */
type TooMany = { signedIn: false; reason: "TOO_MANY"; seconds: number };

/**
 * Signs in and sets the cookies; a session that the browser had before ends. Throws when the database is out of reach.
 */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const former = await personOf(await headers());
  const answer = await askAuth("/sign-in/email", { email: email.trim(), password });
  if (answer === "FOREIGN_POST") return { signedIn: false, reason: answer };
  const asksForCode = answer.said.twoFactorRedirect === true;
  await noteSecurity("password", answer.status, email.trim().toLowerCase());
  if (answer.status !== 200) return failed(answer);
  // The browser has another one now, or will have; this one is of no use to anybody.
  if (former) await prisma.session.deleteMany({ where: { id: former.session.id } });
  return asksForCode ? { signedIn: false, reason: "CODE" } : { signedIn: true };
}

/** What came of the code. EXPIRED: the password has to be given again, after ten minutes or five wrong codes. */
export type CodeResult =
  | { signedIn: true }
  | { signedIn: false; reason: "WRONG" | "FOREIGN_POST" | "EXPIRED" }
  | TooMany;

/**
 * The second step: the code of the authenticator, or a recovery code, of whoever gave the password in this browser. Each
 * counts once.
 */
export async function signInWithCode(code: string): Promise<CodeResult> {
  const answer = await askForCode(code);
  if (answer === "FOREIGN_POST") return { signedIn: false, reason: answer };
  const { email } = (answer.said.user ?? {}) as { email?: string };
  await noteSecurity("code", answer.status, email ?? null);
  if (answer.status === 200) return { signedIn: true };
  if (ENDED.includes(String(answer.said.code))) return { signedIn: false, reason: "EXPIRED" };
  return failed(answer);
}

/** Gives a code, of whichever kind it looks like, for a sign-in that waits for it or for who is signed in. */
export async function askForCode(code: string): Promise<Answer | "FOREIGN_POST"> {
  const given = code.replaceAll(/\s/g, "").slice(0, 100);
  const kind = /^\d{6}$/.test(given) ? "verify-totp" : "verify-backup-code";
  return askAuth(`/two-factor/${kind}`, { code: given });
}

/** Ends the session on the server and takes the cookie back. */
export async function signOut(): Promise<void> {
  await askAuth("/sign-out", {});
}

/** What better-auth says of a sign-in that waits no more. */
const ENDED = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"];

function failed({ status, seconds }: Answer): { signedIn: false; reason: "WRONG" } | TooMany {
  return status === 429 ? { signedIn: false, reason: "TOO_MANY", seconds } : { signedIn: false, reason: "WRONG" };
}
