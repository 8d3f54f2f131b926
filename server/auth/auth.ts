import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { prisma } from "../db";
import { settings } from "../env";
import { CODE_PATHS, countGuess, forgetGuesses } from "./attempts";
import { COOKIE, COOKIES } from "./cookie-names";
import { ATTEMPTS_OF_ADDRESS, ATTEMPTS_ON_ACCOUNT, CODES_OF_ADDRESS, PASSWORD, SECOND_STEP, SESSION } from "./limits";
import { trustedOrigins } from "./origin";
import { makeRecoveryCodes, sealedCodes } from "./recovery-codes";
import { type AuthContext, codeToLookAt } from "./second-step";
import { signingSecret } from "./secret";

const before = createAuthMiddleware(async (ctx) => {
  await countGuess(ctx);
  const body = await codeToLookAt(ctx);
  return body === null ? undefined : { context: { body } };
});

/** Where a session that is there gives way to a new one: what it was opened with goes over to that. */
const RENEWALS: readonly string[] = ["/change-password", "/two-factor/disable"];

type NewSession = { userId: string } & Record<string, unknown>;

/** Notes of a new session whether a code was given for it. Whoever is suspended gets none. */
async function beforeSession(session: NewSession, ctx: Pick<AuthContext, "path" | "context"> | null) {
  await refuseSuspended(session);
  const path = ctx?.path ?? "";
  const before = ctx?.context.session?.session;
  const secondFactor = CODE_PATHS.includes(path) || (RENEWALS.includes(path) && before?.secondFactor === true);
  return { data: { ...session, secondFactor } };
}

/** Whoever is suspended gets, after the right password the answer that a wrong one gets. */
async function refuseSuspended({ userId }: { userId: string }): Promise<void> {
  const { suspendedAt } = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  if (suspendedAt === null) return;
  throw new APIError("UNAUTHORIZED", { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" });
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
    databaseHooks: { session: { create: { before: beforeSession } } },
    session: {
      expiresIn: SESSION.idle,
      updateAge: 60,
      freshAge: SESSION.absolute,
      additionalFields: { secondFactor: { type: "boolean", required: false, input: false } },
    },
    plugins: [
      twoFactor({
        issuer: new URL(settings().SITE_URL).hostname,
        twoFactorCookieMaxAge: SECOND_STEP,
        // Attempts are counted in attempts.ts, where a browser that is known has a count of its own.
        accountLockout: { enabled: false },
        backupCodeOptions: {
          customBackupCodesGenerate: makeRecoveryCodes,
          storeBackupCodes: { encrypt: async (codes) => sealedCodes(codes), decrypt: async (codes) => codes },
        },
      }),
    ],
    rateLimit: {
      enabled: true,
      storage: "database",
      // Rows older than the longest window of all are swept away: throttle.ts has its rows there too.
      window: ATTEMPTS_ON_ACCOUNT.window,
      max: 600,
      customRules: {
        "/sign-in/email": ATTEMPTS_OF_ADDRESS,
        "/change-password": ATTEMPTS_ON_ACCOUNT,
        "/two-factor/*": CODES_OF_ADDRESS,
      },
    },
    hooks: { before, after: createAuthMiddleware(forgetGuesses) },
    advanced: {
      // Off, because it would prefix the names with __Secure- where we want __Host-; the attribute is set all the same.
      useSecureCookies: false,
      cookies: {
        session_token: { name: COOKIES.session, attributes: COOKIE },
        two_factor: { name: COOKIES.secondStep, attributes: COOKIE },
        trust_device: { name: COOKIES.trustedDevice, attributes: COOKIE },
        dont_remember: { name: COOKIES.dontRemember, attributes: COOKIE },
        session_data: { name: COOKIES.sessionData, attributes: COOKIE },
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
