import "server-only";
import { prisma } from "../db";

/** A seat in a stretch of days, with the name that its holder had at their end. */
export type ServingSeat = { seat: string; name: string; permanent: boolean };

/** The seats that were on the Council on at least one of the days, both ends included, by the name of their time. */
export async function listServing(from: string, to: string): Promise<ServingSeat[]> {
  return prisma.$queryRaw<ServingSeat[]>`
    select seat, name, permanent from (
      select distinct on (t.seat_code) t.seat_code as seat, coalesce(n.short_name, m.short_name) as name, m.permanent
        from term t
        join member m on m.code = t.member_code
        left join member_name n on n.member_code = m.code
          and least(coalesce(t.valid_to, ${to}::date), ${to}::date)
              between coalesce(n.valid_from, '-infinity') and coalesce(n.valid_to, 'infinity')
       where t.valid_from <= ${to}::date and coalesce(t.valid_to, 'infinity') >= ${from}::date
       order by t.seat_code, t.valid_from desc
    ) served order by name`;
}
