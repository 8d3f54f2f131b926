import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { prisma } from "../db";
import { settings } from "../env";
import { Refusal } from "../refusal";
import { newPasswordFault } from "./new-password-fault";

/** The administrator that was just made; `password` only where it is a random one, to be printed once. */
export type MadeAdministrator = { email: string; password: string | null };

/**
 * Makes the first administrator: the one that ADMIN_EMAIL and ADMIN_PASSWORD name, if no account has that address; with
 * both unset, one with a random password if there is no administrator at all. Null: there was nothing to make. An
 * account that exists is never changed. Throws a Refusal where ADMIN_PASSWORD is one that is guessed first or has leaked.
 */
export async function ensureAdministrator(): Promise<MadeAdministrator | null> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = settings();
  const named = ADMIN_EMAIL !== undefined;
  const email = (ADMIN_EMAIL ?? "admin@localhost.localdomain").toLowerCase();
  const where = named ? { email } : { role: "ADMINISTRATOR" as const };
  if ((await prisma.user.count({ where })) > 0) return null;
  // Judging and hashing take their time: not while others wait for the lock.
  const password = ADMIN_PASSWORD ?? randomBytes(18).toString("base64url");
  const fault = await newPasswordFault(password, { name: "Administrator", email });
  if (fault !== null) throw new Refusal(`ADMIN_PASSWORD cannot be taken. ${fault}`);
  const hash = await hashPassword(password);
  return prisma.$transaction(async (tx) => {
    // Two starts at once: the second waits, and then finds the administrator of the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('ensure-administrator'))`;
    if ((await tx.user.count({ where })) > 0) return null;
    const id = randomUUID();
    const account = {
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      password: hash,
    };
    await tx.user.create({
      data: {
        id,
        email,
        name: "Administrator",
        emailVerified: true,
        role: "ADMINISTRATOR",
        accounts: { create: account },
      },
    });
    return { email, password: named ? null : password };
  });
}
