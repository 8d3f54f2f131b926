import "server-only";
import { prisma } from "../db";

/** A revision as a list shows it. `href` and `title` are those of the page on which the record is shown; null where there is none. */
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
    select r.id, r.at, r.actor, r.published_by as "publishedBy", r.action, r.entity, r.entity_id as "entityId", r.reason,
           case when t.id is not null then '/resolutions/' || t.slug
                when d.id is not null then '/resolutions/' || d.slug
                when s.id is not null then '/statements/' || s.slug
                when o.id is not null then '/sources/' || o.slug end as href,
           case when c.id is not null then '“' || c.words || '”'
                else coalesce(v.title, t.title, s.title, o.title, o.publisher) end as title
      from revision r
      left join vote v on r.entity = 'vote' and v.id = r.entity_id
      left join resolution t on t.id = v.resolution_id
      left join statement s on r.entity = 'statement' and s.slug = r.entity_id
      left join resolution d on d.id = s.draft_id
      left join claim c on r.entity = 'claim' and c.id::text = r.entity_id
      left join citation i on r.entity = 'citation' and i.id::text = r.entity_id
      left join source o on o.id = coalesce(c.source_id, i.source_id) or (r.entity = 'source' and o.slug = r.entity_id)
     where r.action <> 'SEED'
     order by r.id desc limit ${most}`;
}
