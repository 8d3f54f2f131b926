import "server-only";
import type { VoteRow } from "@/domain/record";
import { prisma } from "../db";
import { listVotes } from "../resolutions/list";

/** The newest votes in which both seats cast a vote and not the same one; at most `limit`. */
export async function listSplits(a: string, b: string, from: string, to: string, limit: number): Promise<VoteRow[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select v.id
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position in ('YES', 'ABSTAIN', 'NO')
     where v.date between ${from}::date and ${to}::date and x.position <> y.position
     order by v.date desc, v.resolution_id desc, v.ordinal desc limit ${limit}`;
  return listVotes(rows.map((row) => row.id));
}
