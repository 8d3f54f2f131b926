import "server-only";
import { prisma } from "../db";

/** A revision as a list shows it. `slug` and `title` name the text of a vote; null for other records. */
export type RevisionLine = {
  id: number;
  at: Date;
  actor: string;
  action: "CREATE" | "UPDATE" | "DELETE" | "SEED";
  entity: string;
  entityId: string;
  reason: string;
  slug: string | null;
  title: string | null;
};

/** The latest changes that people made, newest first: what the seed corrected is not among them. */
export async function listRevisions(most: number): Promise<RevisionLine[]> {
  return prisma.$queryRaw<RevisionLine[]>`
    select r.id, r.at, r.actor, r.action, r.entity, r.entity_id as "entityId", r.reason,
           t.slug, coalesce(v.title, t.title) as title
      from revision r
      left join vote v on r.entity = 'vote' and v.id = r.entity_id
      left join resolution t on t.id = v.resolution_id
     where r.action <> 'SEED'
     order by r.id desc limit ${most}`;
}
