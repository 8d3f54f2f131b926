import "server-only";
import type { CouncilTerm } from "@/domain/council";
import { prisma } from "../db";

/** A stretch of days on which one member sat on the Council under one name, with its official one. */
export type SeatedMember = CouncilTerm & { name: string; official: string };

/**
 * Every term on the Council, cut where the name of the member changed, in English alphabetical order of the names. On
 * any day each member that was serving has exactly one row.
 */
export async function listSeatedMembers(): Promise<SeatedMember[]> {
  const rows = await prisma.$queryRaw<SeatedMember[]>`
    with beginning as (
      select id, valid_from as start from term
      union select t.id, n.valid_from from term t join member_name n using (member_code) where n.valid_from > t.valid_from
      union select t.id, n.valid_to + 1 from term t join member_name n using (member_code) where n.valid_to >= t.valid_from
    ), stretch as (
      select t.*, b.start, least(lead(b.start) over (partition by t.id order by b.start) - 1, t.valid_to) as stop
        from beginning b join term t on t.id = b.id and b.start <= coalesce(t.valid_to, 'infinity')
    )
    select s.member_code as member, s.seat_code as seat, s.kind = 'PERMANENT' as permanent,
           coalesce(n.short_name, m.short_name) as name, coalesce(n.name, m.official_name) as official,
           to_char(s.start, 'YYYY-MM-DD') as "from", to_char(s.stop, 'YYYY-MM-DD') as "to"
      from stretch s
      join member m on m.code = s.member_code
      left join member_name n on n.member_code = s.member_code
       and s.start between coalesce(n.valid_from, '-infinity') and coalesce(n.valid_to, 'infinity')`;
  return rows.sort((a, b) => byName.compare(a.name, b.name) || a.from.localeCompare(b.from));
}

const byName = new Intl.Collator("en");
