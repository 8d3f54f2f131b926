import "server-only";
import { headers } from "next/headers";
import { prisma } from "../db";
import { reportSecurity, type SecurityEvent } from "../security-events";

const OUTCOMES: Record<number, SecurityEvent["outcome"]> = { 200: "accepted", 403: "refused", 429: "too many" };

/**
 * Tells the log of an attempt to sign in or to change what one signs in with, by the status that it got. An address that has
 * no account is not repeated: somebody may have typed a password there.
 */
export async function noteSecurity(what: SecurityEvent["what"], status: number, email: string | null): Promise<void> {
  const requestHeaders = await headers();
  const known = email === null ? null : await prisma.user.findUnique({ where: { email }, select: { email: true } });
  reportSecurity({
    what,
    outcome: OUTCOMES[status] ?? "wrong",
    account: known?.email ?? null,
    requestId: requestHeaders.get("x-request-id"),
    address: requestHeaders.get("x-forwarded-for"),
  });
}
