import "server-only";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { settings } from "../env";
import { getPublishing } from "../proposals/publishing";
import { getAuth } from "./auth";
import { CONFIRMED, SESSION } from "./limits";

/** Who is signed in. `name` is what revisions show. */
export type Editor = {
  id: string;
  name: string;
  email: string;
  role: "ADMINISTRATOR" | "EDITOR";
  /** What they save waits for an administrator. */
  proposes?: true;
  /** Looks at the record as the save would leave it, before that is undone. */
  looks?: (tx: Prisma.TransactionClient, revision: { entity: string; entityId: string }) => Promise<void>;
  /** The administrator who publishes what this editor had proposed. */
  publishedBy?: string;
};

/** Whose browser it is, with or without a right to anything but setting up a second factor. */
export type Person = Pick<Editor, "id" | "name" | "email" | "role"> & {
  /** Whether signing in asks for a code after the password. */
  secondFactor: boolean;
  /** The site asks for a second factor, and there is none yet: nothing else is allowed before. */
  mustEnrol: boolean;
  /** The session's id, and whether it began so lately that accounts can be changed in it. */
  session: { id: string; confirmed: boolean };
};

/**
 * Who sends these headers, or null: no session, one unused for two hours, one begun twelve hours ago, one without the code
 * that the account asks for, or a person who is suspended. Throws when the database is out of reach.
 */
export async function personOf(requestHeaders: Headers): Promise<Person | null> {
  const auth = await getAuth();
  const signedIn = await auth.api.getSession({ headers: requestHeaders });
  if (signedIn === null) return null;
  const { session, user } = signedIn;
  if (user.suspendedAt) return null;
  const secondFactor = user.twoFactorEnabled === true;
  if (secondFactor && session.secondFactor !== true) return null;
  const seconds = (Date.now() - session.createdAt.getTime()) / 1000;
  if (seconds > SESSION.absolute) {
    await prisma.session.deleteMany({ where: { id: session.id } });
    return null;
  }
  const { id, name, email } = user;
  const role = user.role === "ADMINISTRATOR" ? user.role : "EDITOR";
  const mustEnrol = !secondFactor && asksOf(role);
  return {
    id,
    name,
    email,
    role,
    secondFactor,
    mustEnrol,
    session: { id: session.id, confirmed: seconds <= CONFIRMED },
  };
}

/** As personOf, and null too for who must set up a second factor first: who may work at the desk. */
export async function editorOf(requestHeaders: Headers): Promise<Editor | null> {
  const person = await personOf(requestHeaders);
  if (person === null || person.mustEnrol) return null;
  const { id, name, email, role } = person;
  if (role === "ADMINISTRATOR") return { id, name, email, role };
  const waits = (await getPublishing()) === "BY_ADMINISTRATORS";
  return { id, name, email, role, ...(waits && { proposes: true }) };
}

/** Whether the site asks for a second factor of everybody with this role. */
function asksOf(role: Editor["role"]): boolean {
  const { SECOND_FACTOR } = settings();
  return SECOND_FACTOR === "everyone" || (SECOND_FACTOR === "administrators" && role === "ADMINISTRATOR");
}
