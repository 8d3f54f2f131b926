import "server-only";
import { CHINA_SEATED } from "@/domain/council";
import { type ScopedAgreement, scoped } from "@/domain/pair-figures";
import type { CastPosition } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { CONTESTED } from "../resolutions/search-sql";

type Cell = {
  seatA: string;
  seatB: string;
  a: CastPosition;
  b: CastPosition;
  contested: boolean;
  adopted: boolean;
  n: number;
};

/** The agreement of two of several seats; `a` precedes `b` in the order in which the seats were given. */
export type PairAgreement = { a: string; b: string } & ScopedAgreement;

/**
 * The agreement of every pair among the seats, from `from` to `to` (both included), pairs in the order of the seats.
 * China's pairs count from `chinaFrom` if that is later. A pair that never voted together has zeros and nulls.
 */
export async function agreementAmong(
  seats: readonly string[],
  from: string,
  to: string,
  chinaFrom: string = CHINA_SEATED,
): Promise<PairAgreement[]> {
  if (seats.length < 2) return [];
  const cells = await prisma.$queryRaw<Cell[]>`
    select x.seat_code as "seatA", y.seat_code as "seatB", x.position as a, y.position as b,
           ${CONTESTED} as contested, v.outcome = 'ADOPTED' as adopted, count(*)::int as n
      from vote v
      join member_vote x on x.vote_id = v.id and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.position in ('YES', 'ABSTAIN', 'NO')
     where x.seat_code in (${Prisma.join([...seats])}) and y.seat_code in (${Prisma.join([...seats])})
       and x.seat_code < y.seat_code and v.date between ${from}::date and ${to}::date
       and (v.date >= ${chinaFrom}::date or 'CHN' not in (x.seat_code, y.seat_code))
     group by 1, 2, 3, 4, 5, 6`;
  const byPair = new Map<string, Cell[]>();
  for (const cell of cells) {
    const pair = `${cell.seatA} ${cell.seatB}`;
    const some = byPair.get(pair);
    if (some) some.push(cell);
    else byPair.set(pair, [cell]);
  }
  return seats.flatMap((a, index) =>
    seats.slice(index + 1).map((b) => {
      const turned = (byPair.get(`${b} ${a}`) ?? []).map((cell) => ({ ...cell, a: cell.b, b: cell.a }));
      return { a, b, ...scoped(byPair.get(`${a} ${b}`) ?? turned) };
    }),
  );
}
