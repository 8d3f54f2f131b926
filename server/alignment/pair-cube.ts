import "server-only";
import type { PairCell } from "@/domain/pair-figures";
import { prisma } from "../db";
import { CONTESTED } from "../resolutions/search-sql";
import { onTopic } from "./topic-sql";

/**
 * Every vote from `from` to `to` (both included) in which both seats voted Yes, No or abstained, counted by year, primary
 * topic with its region, positions, and whether it was contested and adopted. All figures of a pair are sums over these cells.
 */
export async function pairCube(
  a: string,
  b: string,
  from: string,
  to: string,
  topic: string | null,
): Promise<PairCell[]> {
  return prisma.$queryRaw<PairCell[]>`
    select extract(year from v.date)::int as year, coalesce(t.slug, '') as topic,
           coalesce(t.region, '') as region, x.position as a, y.position as b,
           ${CONTESTED} as contested, v.outcome = 'ADOPTED' as adopted, count(*)::int as n
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position in ('YES', 'ABSTAIN', 'NO')
      left join resolution_topic p on p.resolution_id = v.resolution_id and p.is_primary
      left join topic t on t.slug = p.topic_slug
     where v.date between ${from}::date and ${to}::date ${onTopic(topic)}
     group by 1, 2, 3, 4, 5, 6, 7`;
}
