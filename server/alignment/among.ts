import "server-only";
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
 * China's pairs count from 1971-10-25 if `from` is earlier. A pair that never voted together has zeros and nulls.
 */
export async function agreementAmong(seats: readonly string[], from: string, to: string): Promise<PairAgreement[]> {
  if (seats.length < 2) return [];
  const cells = await prisma.$queryRaw<Cell[]>`
    select x.seat_code as "seatA", y.seat_code as "seatB", x.position as a, y.position as b,
           ${CONTESTED} as contested, v.outcome = 'ADOPTED' as adopted, count(*)::int as n
      from vote v
      join member_vote x on x.vote_id = v.id and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.position in ('YES', 'ABSTAIN', 'NO')
     where x.seat_code in (${Prisma.join([...seats])}) and y.seat_code in (${Prisma.join([...seats])})
       and x.seat_code < y.seat_code and v.date between ${from}::date and ${to}::date
       and (v.date >= '1971-10-25' or 'CHN' not in (x.seat_code, y.seat_code))
     group by 1, 2, 3, 4, 5, 6`;
  return seats.flatMap((a, index) =>
    seats.slice(index + 1).map((b) => ({
      a,
      b,
      ...scoped(
        cells.flatMap((cell) => {
          if (cell.seatA === a && cell.seatB === b) return [cell];
          return cell.seatA === b && cell.seatB === a ? [{ ...cell, a: cell.b, b: cell.a }] : [];
        }),
      ),
    })),
  );
}
