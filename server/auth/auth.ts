import "server-only";
import { randomBytes } from "node:crypto";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { prisma } from "../db";
import { settings } from "../env";
import { ATTEMPTS_OF_ADDRESS, ATTEMPTS_ON_ACCOUNT, PASSWORD, SESSION } from "./limits";
import { trustedOrigins } from "./origin";
import { signingSecret } from "./secret";
import { countAttempt, fingerprint, forgetAttempts } from "./throttle";

const secure = settings().SITE_URL.startsWith("https:");

/** `__Host-`: no other host of the domain can set the cookie. Browsers take the prefix over https only. */
const cookieName = (name: string) => `${secure ? "__Host-" : ""}council.${name}`;
const COOKIE = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
const KNOWN_BROWSER = cookieName("known-browser");
const YEAR = 365 * 24 * 3600;

/** Counts an attempt before the password is looked at: by the browser if it has signed in to this account before. */
const throttle = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/sign-in/email") return;
  const wait = await countAttempt(await bucketOf(ctx));
  if (wait !== null)
    throw new APIError("TOO_MANY_REQUESTS", { message: "Too many attempts" }, { "retry-after": `${wait}` });
});

/** After a sign-in: the attempts are forgotten, and the browser is remembered as one that knows this account. */
const remember = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/sign-in/email" || ctx.context.newSession === null) return;
  const bucket = await bucketOf(ctx);
  await forgetAttempts(bucket);
  if (bucket.startsWith("browser:")) return;
  const value = `${fingerprint(accountOf(ctx))}.${randomBytes(16).toString("base64url")}`;
  await ctx.setSignedCookie(KNOWN_BROWSER, value, ctx.context.secret, { ...COOKIE, maxAge: YEAR });
});

/** Whoever is suspended gets no session, and after the right password the answer that a wrong one gets. */
async function refuseSuspended({ userId }: { userId: string }): Promise<void> {
  const { suspendedAt } = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  if (suspendedAt === null) return;
  throw new APIError("UNAUTHORIZED", { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" });
}

type SignInContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const accountOf = (ctx: SignInContext) => String(ctx.body?.email).toLowerCase();

/** The bucket in which an attempt counts. A signed cookie says which account the browser has signed in to. */
async function bucketOf(ctx: SignInContext): Promise<string> {
  const account = accountOf(ctx);
  const known = (await ctx.getSignedCookie(KNOWN_BROWSER, ctx.context.secret)) || "";
  return known.startsWith(`${fingerprint(account)}.`) ? `browser:${known}` : `account:${account}`;
}

function create(secret: string) {
  return betterAuth({
    appName: "Security Council voting record",
    baseURL: settings().SITE_URL,
    secret,
    trustedOrigins: (request) => (request ? trustedOrigins(request.headers) : []),
    database: prismaAdapter(prisma, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.min,
      maxPasswordLength: PASSWORD.max,
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        suspendedAt: { type: "date", required: false, input: false },
      },
    },
    databaseHooks: { session: { create: { before: refuseSuspended } } },
    session: { expiresIn: SESSION.idle, updateAge: 60, freshAge: SESSION.absolute },
    rateLimit: {
      enabled: true,
      storage: "database",
      // The longest window of all, because rows older than that are swept away: throttle.ts has its rows there too.
      window: ATTEMPTS_ON_ACCOUNT.window,
      max: 600,
      customRules: { "/sign-in/email": ATTEMPTS_OF_ADDRESS, "/change-password": ATTEMPTS_ON_ACCOUNT },
    },
    hooks: { before: throttle, after: remember },
    advanced: {
      // Off, because it would prefix the names with __Secure- where we want __Host-; the attribute is set all the same.
      useSecureCookies: false,
      cookies: {
        session_token: { name: cookieName("session"), attributes: COOKIE },
        dont_remember: { name: cookieName("dont-remember"), attributes: COOKIE },
        session_data: { name: cookieName("session-data"), attributes: COOKIE },
      },
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    // Refusals and outages reach whoever asked, instead of the log: a wrong password is no event.
    onAPIError: { throw: true },
    logger: { level: "error" },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof create>;

let made: Promise<Auth> | undefined;

/**
 * The site's sign-in, made at first use because its key is in the database. Throws when that is out of reach, and tries
 * again the next time.
 */
export function getAuth(): Promise<Auth> {
  made ??= signingSecret()
    .then(create)
    .catch((error: unknown) => {
      made = undefined;
      throw error;
    });
  return made;
}
