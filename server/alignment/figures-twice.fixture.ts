import type { Sql } from "postgres";
import type { PairTable } from "@/domain/agreement";
import type { Position, Scope } from "@/domain/vocabulary";

/** What PostgreSQL makes of the positions by itself, by formulas that are not those of domain/: the second opinion. */
export type Aggregate = { a: string; b: string; n: number; agree: number } & Record<
  "half" | "kappa" | "kappaSquared" | "pi" | "ac1",
  number | null
>;

/** Every pair that voted together, by "CHN RUS"; China's from 25 October 1971. */
export async function aggregates(sql: Sql, scope: Scope): Promise<Map<string, Aggregate>> {
  const counts = {
    all: sql`true`,
    adopted: sql`v.outcome = 'ADOPTED'`,
    contested: sql`coalesce(v.no, 0) + coalesce(v.abstain, 0) > 0`,
  };
  const rows = await sql<Aggregate[]>`
    with given as (
      select mv.vote_id, mv.seat_code as seat, v.date,
             case mv.position when 'YES' then 1 when 'ABSTAIN' then 2 when 'NO' then 3 end::float8 as code
        from member_vote mv join vote v on v.id = mv.vote_id
       where mv.position in ('YES', 'ABSTAIN', 'NO') and ${counts[scope]}
    ), sums as (
      select x.seat as a, y.seat as b, count(*)::float8 as n, count(*) filter (where x.code = y.code)::float8 as agree,
             avg(1 - abs(x.code - y.code) / 2) as half, sum((x.code - y.code) ^ 2) as squared,
             count(*) * (sum(x.code ^ 2) + sum(y.code ^ 2)) - 2 * sum(x.code) * sum(y.code) as expected,
             count(*) filter (where x.code = 1)::float8 as ay, count(*) filter (where y.code = 1)::float8 as yb,
             count(*) filter (where x.code = 2)::float8 as aa, count(*) filter (where y.code = 2)::float8 as ab,
             count(*) filter (where x.code = 3)::float8 as an, count(*) filter (where y.code = 3)::float8 as nb
        from given x join given y on y.vote_id = x.vote_id and x.seat < y.seat
       where x.date >= '1971-10-25' or 'CHN' not in (x.seat, y.seat)
       group by 1, 2
    ), chance as (
      select *, (ay * yb + aa * ab + an * nb) / n ^ 2 as cohen,
             ((ay + yb) ^ 2 + (aa + ab) ^ 2 + (an + nb) ^ 2) / (4 * n ^ 2) as scott
        from sums
    )
    select a, b, n, agree, half, (agree / n - cohen) / nullif(1 - cohen, 0) as kappa,
           1 - n * squared / nullif(expected, 0) as "kappaSquared", (agree / n - scott) / nullif(1 - scott, 0) as pi,
           (agree / n - (1 - scott) / 2) / (1 - (1 - scott) / 2) as ac1
      from chance order by a, b`;
  return new Map(rows.map((row) => [`${row.a} ${row.b}`, row]));
}

/** One recorded vote with the positions in it as they stand in the table, and none derived. */
export type RawVote = { date: string; adopted: boolean; contested: boolean; positions: Map<string, Position> };

/** Every recorded vote, oldest first. */
export async function rawVotes(sql: Sql): Promise<RawVote[]> {
  const rows = await sql<(Omit<RawVote, "positions"> & { id: string; seat: string; position: Position })[]>`
    select v.id, v.date::text, v.outcome = 'ADOPTED' as adopted,
           coalesce(v.no, 0) + coalesce(v.abstain, 0) > 0 as contested, mv.seat_code as seat, mv.position
      from vote v join member_vote mv on mv.vote_id = v.id order by v.date, v.id`;
  const votes = new Map<string, RawVote>();
  for (const { id, seat, position, ...vote } of rows) {
    const known = votes.get(id) ?? { ...vote, positions: new Map() };
    known.positions.set(seat, position);
    votes.set(id, known);
  }
  return [...votes.values()];
}

/** The sum of the nine counts. */
export function total(table: PairTable): number {
  return Object.values(table).reduce((sum, row) => sum + row.YES + row.ABSTAIN + row.NO, 0);
}
