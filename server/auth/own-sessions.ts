import "server-only";
import { prisma } from "../db";
import { currentPerson } from "./editor";
import type { Editor } from "./session";

/** A browser that is signed in to the account. */
export type OwnSession = { id: string; own: boolean; began: Date; lastUsed: Date; browser: string };

/** Where somebody is signed in, the browser that asks first. */
export async function listOwnSessions(editor: Editor): Promise<OwnSession[]> {
  const present = await presentSession();
  const sessions = await prisma.session.findMany({
    where: { userId: editor.id, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: "desc" },
  });
  const shown = sessions.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    own: id === present,
    began: createdAt,
    lastUsed: updatedAt,
    browser: browserOf(userAgent ?? ""),
  }));
  return [...shown.filter(({ own }) => own), ...shown.filter(({ own }) => !own)];
}

/** Ends one session of the editor's own, or with null all but the one that asks. How many were ended. */
export async function endSessions(editor: Editor, id: string | null): Promise<number> {
  const which = id === null ? { not: (await presentSession()) ?? "" } : id;
  const { count } = await prisma.session.deleteMany({ where: { userId: editor.id, id: which } });
  return count;
}

async function presentSession(): Promise<string | null> {
  return (await currentPerson())?.session.id ?? null;
}

/** "Firefox on Linux": what a person can recognise in a User-Agent. */
function browserOf(agent: string): string {
  const browser = ["Edg", "OPR", "Firefox", "Chrome", "Safari"].find((name) => agent.includes(`${name}/`));
  const system = ["Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux"].find((name) => agent.includes(name));
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  const shown = [browser ?? "A browser", system].map((name) => names[name ?? ""] ?? name);
  return shown[1] ? shown.join(" on ") : (shown[0] ?? "A browser");
}
