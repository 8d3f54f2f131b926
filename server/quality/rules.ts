import "server-only";
import type { RuleCount } from "@/domain/quality";
import { prisma } from "../db";

/** The rules of the record, counted anew: what a constraint promises can also be looked at. */
export async function countRules(): Promise<RuleCount[]> {
  return prisma.$queryRaw<RuleCount[]>`
    with taken as (
      select v.*, (select count(*) from member_vote m where m.vote_id = v.id) as members,
             (select count(*) from member_vote m where m.vote_id = v.id and position = 'NOT_RECORDED') as unknown,
             (select count(*) from term t where v.date between t.valid_from and coalesce(t.valid_to, 'infinity')) as seats,
             (select count(*) from member_vote m where m.vote_id = v.id and position = 'YES') as said_yes,
             (select count(*) from member_vote m where m.vote_id = v.id and position = 'NO') as said_no,
             (select count(*) from member_vote m where m.vote_id = v.id and position = 'ABSTAIN') as said_abstain,
             exists (select from member_vote m join member p on p.code = m.member_code
               where m.vote_id = v.id and p.permanent and position = 'NO') as permanent_no,
             case when v.date < '1966-01-01' then 7 else 9 end as needed
        from vote v
    )
    select 'Whoever voted sat on the Council that day' as rule, count(*)::int as rows,
           (count(*) filter (where t.id is null))::int as broken
      from member_vote m join vote v on v.id = m.vote_id
      left join term t on t.member_code = m.member_code and v.date between t.valid_from and coalesce(t.valid_to, 'infinity')
    union all
    select 'A recorded vote has one member vote for each seat of that day', count(*)::int,
           (count(*) filter (where members <> seats))::int from taken where modality = 'RECORDED'
    union all
    select 'An adoption without a vote has no member votes and no numbers', count(*)::int,
           (count(*) filter (where members > 0 or yes is not null or no is not null))::int
      from taken where modality = 'WITHOUT_VOTE'
    union all
    select 'Where every position is known, the numbers are theirs', count(*)::int,
           (count(*) filter (where (yes, no, abstain) is distinct from (said_yes, said_no, said_abstain)))::int
      from taken where modality = 'RECORDED' and unknown = 0
    union all
    select 'Adopted: as many Yes as were needed', count(*)::int, (count(*) filter (where yes < needed))::int
      from taken where outcome = 'ADOPTED' and modality = 'RECORDED' and yes is not null
    union all
    select 'Vetoed: enough Yes, a permanent No, and not procedural', count(*)::int,
           (count(*) filter (where yes < needed or not permanent_no or procedural))::int
      from taken where outcome = 'VETOED'
    union all
    select 'Not adopted: fewer Yes than were needed', count(*)::int, (count(*) filter (where yes >= needed))::int
      from taken where outcome = 'NOT_ADOPTED' and yes is not null`;
}
