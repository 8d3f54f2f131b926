import "server-only";
import { type Agreement, agreementOf, emptyTable } from "@/domain/agreement";
import type { CastPosition, Position } from "@/domain/vocabulary";
import { prisma } from "../db";
import { CONTESTED } from "../resolutions/search-sql";
import { type CouncilMember, listCouncilMembers } from "./list";
import { POSITION_COUNTS } from "./position-counts";

/** How one member voted in one year: a count for each position, vetoes within its No votes. */
export type MemberYear = { year: number; vetoes: number } & Record<Position, number>;

/** The agreement with another seat in contested votes; `a` is the member of the page. */
export type Partner = { seat: string; name: string; agreement: Agreement };

export type MemberPage = CouncilMember & { officialName: string; years: MemberYear[]; partners: Partner[] };

/**
 * One state with its years on the Council and its votes, or null if it never sat there. The page of a seat's present
 * holder counts the seat's whole history (Russia's includes the Soviet Union's); that of an earlier holder its own days.
 */
export async function getMember(code: string): Promise<MemberPage | null> {
  const member = (await listCouncilMembers()).find((candidate) => candidate.code === code);
  if (!member) return null;
  const [named, years, pairs] = await Promise.all([
    prisma.member.findUniqueOrThrow({ where: { code }, select: { officialName: true } }),
    prisma.$queryRaw<MemberYear[]>`
      select extract(year from v.date)::int as year, ${POSITION_COUNTS}
        from member_vote mv join vote v on v.id = mv.vote_id join member m on m.code = mv.member_code
       where (mv.member_code = ${code} or mv.seat_code = ${code}) group by 1 order by 1`,
    prisma.$queryRaw<PartnerCell[]>`
      select y.seat_code as seat, o.short_name as name, x.position as a, y.position as b, count(*)::int as n
        from member_vote x
        join member_vote y on y.vote_id = x.vote_id and y.seat_code <> x.seat_code
        join vote v on v.id = x.vote_id
        join member o on o.code = y.seat_code
       where (x.member_code = ${code} or x.seat_code = ${code}) and ${CONTESTED}
         and x.position in ('YES', 'ABSTAIN', 'NO') and y.position in ('YES', 'ABSTAIN', 'NO')
         and (v.date >= '1971-10-25' or (x.seat_code <> 'CHN' and y.seat_code <> 'CHN'))
       group by 1, 2, 3, 4`,
  ]);
  return { ...member, ...named, years, partners: partnersOf(pairs) };
}

type PartnerCell = { seat: string; name: string; a: CastPosition; b: CastPosition; n: number };

function partnersOf(cells: PartnerCell[]): Partner[] {
  const tables = new Map<string, { name: string; table: ReturnType<typeof emptyTable> }>();
  for (const { seat, name, a, b, n } of cells) {
    const partner = tables.get(seat) ?? { name, table: emptyTable() };
    partner.table[a][b] += n;
    tables.set(seat, partner);
  }
  return [...tables].map(([seat, { name, table }]) => ({ seat, name, agreement: agreementOf(table) }));
}
