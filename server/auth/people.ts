import "server-only";
import { prisma } from "../db";
import { issuesOfConstraint } from "../votes/constraint-issues";
import { noteEvent } from "./event";
import { type MadeLink, makeLink } from "./links";
import type { Editor } from "./session";

/** A person with an account, as administrators see them. */
export type Person = {
  id: string;
  name: string;
  email: string;
  role: "ADMINISTRATOR" | "EDITOR";
  suspendedAt: Date | null;
  /** Whether signing in asks for a code after the password. */
  secondFactor: boolean;
  /** How many browsers are signed in. */
  sessions: number;
};

/** An invitation that is open. */
export type Invitation = {
  id: string;
  email: string;
  role: "ADMINISTRATOR" | "EDITOR";
  madeBy: string;
  expiresAt: Date;
};

/** What came of a change to an account. */
export type PeopleResult = { done: string; link?: MadeLink } | { refused: string };

/** Everyone who has an account, by name. */
export async function listPeople(): Promise<Person[]> {
  const open = { where: { expiresAt: { gt: new Date() } } };
  const users = await prisma.user.findMany({
    orderBy: [{ name: "asc" }, { email: "asc" }],
    include: { _count: { select: { sessions: open } } },
  });
  return users.map(({ id, name, email, role, suspendedAt, twoFactorEnabled, _count }) => ({
    id,
    name,
    email,
    role,
    suspendedAt,
    secondFactor: twoFactorEnabled,
    sessions: _count.sessions,
  }));
}

/** The invitations that can still be used, the one that expires first on top. */
export async function listInvitations(): Promise<Invitation[]> {
  const links = await prisma.oneTimeLink.findMany({
    where: { purpose: "INVITATION", usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
    orderBy: { expiresAt: "asc" },
  });
  return links.map(({ id, email, role, madeBy, expiresAt }) => ({
    id,
    email,
    role: role ?? "EDITOR",
    madeBy,
    expiresAt,
  }));
}

/** Invites a person by a one-time link. Refused where the address has an account. */
export async function invite(email: string, role: Person["role"], by: Editor): Promise<PeopleResult> {
  const address = email.trim().toLowerCase();
  return prisma.$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email: address } }))
      return { refused: `${address} has an account already: make a link for a new password instead.` };
    const link = await makeLink(tx, { purpose: "INVITATION", email: address, role }, by.name);
    await noteEvent(tx, { actor: by.name, what: `invited as ${ROLES[role]}`, about: address });
    return { done: `${address} is invited as ${ROLES[role]}`, link };
  });
}

/** Withdraws an open invitation. */
export async function withdraw(id: string, by: Editor): Promise<PeopleResult> {
  return prisma.$transaction(async (tx) => {
    const where = { id, usedAt: null, withdrawnAt: null };
    const link = await tx.oneTimeLink.findFirst({ where });
    const { count } = await tx.oneTimeLink.updateMany({ where, data: { withdrawnAt: new Date() } });
    if (!link || count === 0) return { refused: "This invitation was used or withdrawn meanwhile." };
    await noteEvent(tx, { actor: by.name, what: "withdrew the invitation of", about: link.email });
    return { done: `The invitation of ${link.email} is withdrawn` };
  });
}

/** A one-time link by which a person sets a new password. The present one works until then. */
export async function makePasswordLink(id: string, by: Editor): Promise<PeopleResult> {
  return prisma.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id } });
    if (!person) return NOBODY;
    const link = await makeLink(tx, { purpose: "PASSWORD", email: person.email, userId: id }, by.name);
    await noteEvent(tx, { actor: by.name, what: "made a link for a new password of", about: person.email });
    return { done: `${person.name} can set a new password`, link };
  });
}

/** What an administrator can do to an account. */
export type AccountChange =
  | "suspend"
  | "restore"
  | "make-editor"
  | "make-administrator"
  | "sign-out"
  | "take-off-factor";

const CHANGES = {
  suspend: {
    data: () => ({ suspendedAt: new Date() }),
    what: "suspended",
    done: "is suspended and signed out everywhere",
  },
  restore: { data: () => ({ suspendedAt: null }), what: "restored", done: "may sign in again" },
  "make-editor": { data: () => ({ role: "EDITOR" as const }), what: "made an editor of", done: "is an editor now" },
  "make-administrator": {
    data: () => ({ role: "ADMINISTRATOR" as const }),
    what: "made an administrator of",
    done: "is an administrator now",
  },
  "sign-out": { data: () => ({}), what: "signed out everywhere", done: "is signed out everywhere" },
  "take-off-factor": {
    data: () => ({ twoFactorEnabled: false }),
    what: "took off the second factor of",
    done: "has no second factor any more, and is signed out everywhere",
  },
};

/** After these nobody goes on in a session that was opened before. */
const ENDING: readonly AccountChange[] = ["suspend", "sign-out", "take-off-factor"];

/**
 * Suspends or restores a person, changes their role, signs them out, or takes off a second factor that they have lost. Whoever
 * is suspended or without the factor is signed out at once; the links for somebody suspended stop working. Refused for the last administrator who can sign in: the database keeps that rule.
 */
export async function changeAccount(id: string, change: AccountChange, by: Editor): Promise<PeopleResult> {
  const { data, what, done } = CHANGES[change];
  if (change === "take-off-factor" && id === by.id)
    return { refused: "Your own second factor is taken off at Account, with your password and a code." };
  try {
    return await prisma.$transaction(async (tx) => {
      const person = await tx.user.findUnique({ where: { id } });
      if (!person) return NOBODY;
      await tx.user.update({ where: { id }, data: data() });
      if (change === "take-off-factor") await tx.twoFactor.deleteMany({ where: { userId: id } });
      if (ENDING.includes(change)) await tx.session.deleteMany({ where: { userId: id } });
      if (change === "suspend") {
        const open = { userId: id, usedAt: null, withdrawnAt: null };
        await tx.oneTimeLink.updateMany({ where: open, data: { withdrawnAt: new Date() } });
      }
      await noteEvent(tx, { actor: by.name, what, about: person.email });
      return { done: `${person.name} ${done}` };
    });
  } catch (error) {
    const [issue] = issuesOfConstraint(error, LAST) ?? [];
    if (!issue) throw error;
    return { refused: issue.message };
  }
}

const ROLES = { ADMINISTRATOR: "administrator", EDITOR: "editor" };
const NOBODY: PeopleResult = { refused: "There is no such account any more." };
const LAST = {
  last_administrator: { path: "", message: "One administrator must be able to sign in: make somebody else one first." },
};
