import "server-only";
import { prisma } from "../db";
import { LOGGED } from "./corrections";

/** A revision as a list shows it. `href` is the page on which the record is shown, null where there is none; `title` its name, or that which it had. */
export type RevisionLine = {
  id: number;
  at: Date;
  actor: string;
  /** The administrator who published what the actor had proposed. */
  publishedBy: string | null;
  action: "CREATE" | "UPDATE" | "DELETE" | "SEED" | "IMPORT";
  entity: string;
  entityId: string;
  reason: string;
  href: string | null;
  title: string | null;
};

/** The latest changes that people made, newest first: what the seed corrected is not among them. */
export async function listRevisions(most: number): Promise<RevisionLine[]> {
  return prisma.$queryRaw<RevisionLine[]>`
    select n.id, n.at, n.actor, n.published_by as "publishedBy", n.action, n.entity, n.entity_id as "entityId", n.reason,
           l.href, l.title
      from (select * from revision where action <> 'SEED' order by id desc limit ${most}) n
      join (${LOGGED}) l on l.id = n.id
     order by n.id desc`;
}
