import "server-only";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";

/** One thing that was done to an account. */
export type AccountEvent = { id: number; at: Date; actor: string; what: string; about: string };

/** Notes what was done to an account, in the transaction that does it. `what` reads after the actor: "suspended". */
export async function noteEvent(
  tx: Prisma.TransactionClient,
  event: { actor: string; what: string; about: string },
): Promise<void> {
  await tx.accountEvent.create({ data: event });
}

/** The latest events, newest first. */
export function listEvents(most: number): Promise<AccountEvent[]> {
  return prisma.accountEvent.findMany({ orderBy: { id: "desc" }, take: most });
}
