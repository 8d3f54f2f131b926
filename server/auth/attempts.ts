import "server-only";
import { randomBytes } from "node:crypto";
import { APIError, getSessionFromCtx, isAPIError } from "better-auth/api";
import { COOKIE, COOKIES } from "./cookie-names";
import { ATTEMPTS_ON_ACCOUNT, CODES_ON_ACCOUNT, type Limit } from "./limits";
import { type AuthContext, personInSecondStep } from "./second-step";
import { countAttempt, fingerprint, forgetAttempts } from "./throttle";

/** Where a code of the second factor is given. */
export const CODE_PATHS: readonly string[] = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];

/** Where somebody who is signed in gives the password again. */
const PASSWORD_PATHS: readonly string[] = [
  "/change-password",
  "/verify-password",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
];

/** What is guessed at: where it counts, and whose sign-in it is; null: of somebody who is signed in. */
type Attempt = { bucket: string; limit: Limit; email: string | null };

const attempts = new WeakMap<object, Attempt>();

const YEAR = 365 * 24 * 3600;

/**
 * Counts an attempt before password or code are looked at; throws 429 with the seconds to wait. By the browser if it has
 * signed in to the account before, by the session where there is one. What guesses at nothing is not counted.
 */
export async function countGuess(ctx: AuthContext): Promise<void> {
  const attempt = await attemptOf(ctx);
  if (attempt === null) return;
  const wait = await countAttempt(attempt.bucket, attempt.limit);
  if (wait !== null)
    throw new APIError("TOO_MANY_REQUESTS", { message: "Too many attempts" }, { "retry-after": `${wait}` });
  attempts.set(ctx.context, attempt);
}

/**
 * After what was right: the attempts are forgotten, and a browser that has signed in, with its code where the account asks
 * for one, is remembered as one that knows the account.
 */
export async function forgetGuesses(ctx: AuthContext): Promise<void> {
  const attempt = attempts.get(ctx.context);
  if (!attempt || isAPIError(ctx.context.returned)) return;
  await forgetAttempts(attempt.bucket);
  const made = ctx.context.newSession;
  if (attempt.email === null || made === null) return;
  // The password alone does not make a browser known, nor a code that is still to come forgotten.
  if (ctx.path === "/sign-in/email" && made.user.twoFactorEnabled) return;
  if (await isKnown(ctx, attempt.email)) return;
  const value = `${fingerprint(attempt.email)}.${randomBytes(16).toString("base64url")}`;
  await ctx.setSignedCookie(COOKIES.knownBrowser, value, ctx.context.secret, { ...COOKIE, maxAge: YEAR });
}

async function attemptOf(ctx: AuthContext): Promise<Attempt | null> {
  if (ctx.path === "/sign-in/email") {
    const email = String(ctx.body?.email).toLowerCase();
    return { bucket: await bucketOf(ctx, email), limit: ATTEMPTS_ON_ACCOUNT, email };
  }
  const isCode = CODE_PATHS.includes(ctx.path);
  if (!isCode && !PASSWORD_PATHS.includes(ctx.path)) return null;
  const signedIn = await getSessionFromCtx(ctx);
  if (signedIn) {
    const bucket = `session:${signedIn.session.id}`;
    if (isCode) return { bucket: `code:${bucket}`, limit: CODES_ON_ACCOUNT, email: null };
    return { bucket, limit: ATTEMPTS_ON_ACCOUNT, email: null };
  }
  const person = isCode ? await personInSecondStep(ctx) : null;
  if (person === null) return null;
  return { bucket: `code:${await bucketOf(ctx, person.email)}`, limit: CODES_ON_ACCOUNT, email: person.email };
}

/** The bucket of an account. A signed cookie says which account the browser has signed in to. */
async function bucketOf(ctx: AuthContext, email: string): Promise<string> {
  const known = await isKnown(ctx, email);
  return known ? `browser:${known}` : `account:${email}`;
}

async function isKnown(ctx: AuthContext, email: string): Promise<string | null> {
  const known = (await ctx.getSignedCookie(COOKIES.knownBrowser, ctx.context.secret)) || "";
  return known.startsWith(`${fingerprint(email)}.`) ? known : null;
}
