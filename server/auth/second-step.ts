import "server-only";
import { type createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { symmetricDecrypt } from "better-auth/crypto";
import { prisma } from "../db";
import { COOKIES } from "./cookie-names";
import { sealedCode } from "./recovery-codes";
import { stepOf } from "./totp";

/** The request to better-auth that a hook sees. */
export type AuthContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Whose password was right a moment ago in the browser that asks, so that a code is awaited; null: nobody's. */
export async function personInSecondStep(ctx: AuthContext): Promise<{ id: string; email: string } | null> {
  const identifier = await ctx.getSignedCookie(COOKIES.secondStep, ctx.context.secret);
  const waiting = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
  if (!waiting || waiting.expiresAt < new Date()) return null;
  return prisma.user.findUnique({ where: { id: waiting.value }, select: { id: true, email: true } });
}

/**
 * The body of a request with a code as better-auth is to look at it, null where there is nothing to change. A recovery code
 * becomes its hash. A code of the authenticator counts once: its step is taken, in one statement, before better-auth looks at it,
 * and a code whose step was taken, or a later one, becomes one that is wrong.
 */
export async function codeToLookAt(ctx: AuthContext): Promise<Record<string, unknown> | null> {
  const code = String(ctx.body?.code ?? "");
  if (ctx.path === "/two-factor/verify-backup-code") return { ...ctx.body, code: sealedCode(code) };
  if (ctx.path !== "/two-factor/verify-totp") return null;
  const person = (await getSessionFromCtx(ctx))?.user ?? (await personInSecondStep(ctx));
  const factor = person ? await prisma.twoFactor.findUnique({ where: { userId: person.id } }) : null;
  if (!factor) return null;
  const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: factor.secret });
  const step = stepOf(secret, code);
  if (step === null) return null;
  const { count } = await prisma.twoFactor.updateMany({
    where: { id: factor.id, secret: factor.secret, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count === 1 ? null : { ...ctx.body, code: "taken" };
}
