import "server-only";
import type { Ballot } from "@/domain/ballots";
import { CHINA_SEATED } from "@/domain/council";
import { type CastPosition, POSITIONS } from "@/domain/vocabulary";
import { prisma } from "../db";
import { CONTESTED } from "../resolutions/search-sql";

/** Seat and position first, as the index has them: what is not a Yes is found without reading what is. */
const OTHER_THAN_YES = POSITIONS.filter((position) => position !== "YES");

/** The days to count, both included. China counts from `chinaFrom` where that is later; 1971-10-25 unless said. */
export type Span = { from: string; to: string; chinaFrom?: string | undefined };

type Row = {
  seats: string;
  others: string | null;
  chinaCounts: boolean;
  contested: boolean;
  adopted: boolean;
  n: number;
};

/**
 * Every recorded vote of the span, those that went alike together. Nine member votes of ten are Yes, so that only the
 * others are read: a Yes is the vote of a member that was serving and did nothing else, for the database holds one member
 * vote for each (rule vote_member_missing). Eighty years are read in a twentieth of the time of a self-join.
 */
export async function listBallots({ from, to, chinaFrom = CHINA_SEATED }: Span): Promise<Ballot[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    with start as (
      select valid_from as day from term union select valid_to + 1 from term where valid_to is not null
    ), council as materialized (
      select row_number() over (order by day) as number, day,
             (select string_agg(t.seat_code, '' order by t.seat_code) from term t
               where day between t.valid_from and coalesce(t.valid_to, 'infinity')) as seats
        from start
    ), not_yes as materialized (
      select vote_id, string_agg(seat_code || case position when 'ABSTAIN' then 'A' when 'NO' then 'N' else '-' end, ''
               order by seat_code) as others
        from (select distinct seat_code as seat from term) s
        join member_vote on seat_code = s.seat and position = any(${OTHER_THAN_YES}::"Position"[])
       group by vote_id
    ), days as materialized (
      select array_agg(day order by day) as starts from council
    )
    select c.seats, v.* from (
      select width_bucket(v.date, (select starts from days)) as council, n.others,
             v.date >= ${chinaFrom}::date as "chinaCounts", ${CONTESTED} as contested, v.outcome = 'ADOPTED' as adopted,
             count(*)::int as n
        from vote v left join not_yes n on n.vote_id = v.id
       where v.modality = 'RECORDED' and v.date between ${from}::date and ${to}::date
       group by 1, 2, 3, 4, 5
    ) v join council c on c.number = v.council`;
  return rows.map(({ seats, others, chinaCounts, ...ballot }) => {
    const positions = new Map<string, CastPosition>();
    for (let at = 0; at < seats.length; at += 3) positions.set(seats.slice(at, at + 3), "YES");
    for (let at = 0; at < (others?.length ?? 0); at += 4) {
      const seat = others?.slice(at, at + 3) ?? "";
      const letter = others?.[at + 3];
      if (letter === "-") positions.delete(seat);
      else positions.set(seat, letter === "A" ? "ABSTAIN" : "NO");
    }
    if (!chinaCounts) positions.delete("CHN");
    return { positions, ...ballot };
  });
}
