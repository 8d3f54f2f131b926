import "server-only";
import type { VoteRow } from "@/domain/record";
import { prisma } from "../db";
import { listVotes } from "./list";

/** The vetoed votes on a topic nearest in time to a day, other than those on one text: at most two before and three after. */
export async function listVetoedNearby(topic: string, day: string, slug: string): Promise<VoteRow[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    with near as (
      select v.id, v.date, v.ordinal
        from vote v join resolution r on r.id = v.resolution_id
        join resolution_topic rt on rt.resolution_id = r.id and rt.topic_slug = ${topic} and rt.is_primary
       where v.outcome = 'VETOED' and r.slug <> ${slug})
    (select * from near where date < ${day}::date order by date desc, ordinal desc limit 2)
    union all
    (select * from near where date >= ${day}::date order by date, ordinal limit 3)
    order by date, ordinal`;
  return listVotes(rows.map((row) => row.id));
}
