import "server-only";
import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { prisma } from "../db";
import { noteEvent } from "./event";
import { findLink, spendLink } from "./links";
import { newPasswordFault } from "./new-password-fault";

/** What came of using a one-time link. GONE: it was used, withdrawn, has expired or never was. */
export type Joined = { status: "JOINED"; email: string } | { status: "GONE" } | { status: "REFUSED"; fault: string };

/**
 * Uses a one-time link: makes the account of the person invited, under the name given, or gives an account its new
 * password and ends all its sessions. A password that is refused leaves the link as it was.
 */
export async function join(token: string, name: string, password: string): Promise<Joined> {
  const link = await findLink(token);
  if (!link) return { status: "GONE" };
  const fault = await newPasswordFault(password, { name, email: link.email });
  if (fault !== null) return { status: "REFUSED", fault };
  const hash = await hashPassword(password);
  return prisma.$transaction(async (tx): Promise<Joined> => {
    if (!(await spendLink(tx, link.id))) return { status: "GONE" };
    if (link.purpose === "INVITATION") {
      // Somebody with this address has joined since: by the rule of one open link for each, only by a race.
      if (await tx.user.findUnique({ where: { email: link.email } })) return { status: "GONE" };
      const id = randomUUID();
      const account = { id: randomUUID(), accountId: id, providerId: "credential", password: hash };
      const { email, role } = link;
      await tx.user.create({ data: { id, email, name, emailVerified: true, role, accounts: { create: account } } });
      await noteEvent(tx, { actor: name, what: "joined as", about: email });
    } else {
      const where = { userId: link.userId, providerId: "credential" };
      await tx.account.updateMany({ where, data: { password: hash } });
      await tx.session.deleteMany({ where: { userId: link.userId } });
      await noteEvent(tx, { actor: link.email, what: "set a new password by a link", about: link.email });
    }
    return { status: "JOINED", email: link.email };
  });
}
