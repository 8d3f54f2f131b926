import "server-only";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { getPublishing } from "../proposals/publishing";
import { getAuth } from "./auth";
import { SESSION } from "./limits";

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

/**
 * Who sends these headers, or null: no session, one unused for two hours, one begun twelve hours ago, or a person who is
 * suspended. Throws when the database is out of reach.
 */
export async function editorOf(requestHeaders: Headers): Promise<Editor | null> {
  const auth = await getAuth();
  const signedIn = await auth.api.getSession({ headers: requestHeaders });
  if (signedIn === null) return null;
  if (signedIn.user.suspendedAt) return null;
  if (Date.now() - signedIn.session.createdAt.getTime() > SESSION.absolute * 1000) {
    await prisma.session.deleteMany({ where: { id: signedIn.session.id } });
    return null;
  }
  const { id, name, email, role } = signedIn.user;
  if (role === "ADMINISTRATOR") return { id, name, email, role };
  const waits = (await getPublishing()) === "BY_ADMINISTRATORS";
  return { id, name, email, role: "EDITOR", ...(waits && { proposes: true }) };
}
