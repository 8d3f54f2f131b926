import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { settings } from "../env";
import { LINK } from "./limits";
import { fingerprint } from "./throttle";

/** Whom a link is for: a new person with a role, or one whose password it sets. */
export type LinkFor =
  | { purpose: "INVITATION"; email: string; role: "ADMINISTRATOR" | "EDITOR" }
  | { purpose: "PASSWORD"; email: string; userId: string };

/** A link that works, as its page shows it. */
export type OpenLink = LinkFor & { id: string; expiresAt: Date };

/** A link that was made: its address, which is nowhere else and cannot be shown again. */
export type MadeLink = { href: string; expiresAt: Date };

/** Makes a link and withdraws the earlier ones for the same address: only the last that was copied works. */
export async function makeLink(tx: Prisma.TransactionClient, made: LinkFor, madeBy: string): Promise<MadeLink> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + LINK[made.purpose] * 1000);
  await tx.oneTimeLink.updateMany({ where: { email: made.email, ...OPEN }, data: { withdrawnAt: new Date() } });
  await tx.oneTimeLink.create({
    data: { id: randomUUID(), tokenHash: fingerprint(token), madeBy, expiresAt, ...made },
  });
  return { href: `${settings().SITE_URL}/admin/join?token=${token}`, expiresAt };
}

/** The link of a token, null where it was used, withdrawn, has expired or never was. Reading it does not use it. */
export async function findLink(token: string): Promise<OpenLink | null> {
  const link = await prisma.oneTimeLink.findFirst({
    where: { tokenHash: fingerprint(token), expiresAt: { gt: new Date() }, ...OPEN },
  });
  if (!link) return null;
  const { id, email, role, userId, expiresAt } = link;
  if (role) return { id, purpose: "INVITATION", email, role, expiresAt };
  return { id, purpose: "PASSWORD", email, userId: userId ?? "", expiresAt };
}

/** Uses a link up. False: somebody else has just done so, or it is open no more. */
export async function spendLink(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const where = { id, expiresAt: { gt: new Date() }, ...OPEN };
  const { count } = await tx.oneTimeLink.updateMany({ where, data: { usedAt: new Date() } });
  return count === 1;
}

const OPEN = { usedAt: null, withdrawnAt: null };
