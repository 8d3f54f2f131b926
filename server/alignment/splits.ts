import "server-only";
import type { VoteRow } from "@/domain/record";
import type { Scope } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { listVotes } from "../resolutions/list";
import { onTopic } from "./topic-sql";

type Splits = {
  a: string;
  b: string;
  from: string;
  to: string;
  topic?: string | undefined;
  scope: Scope;
  limit: number;
};

/** The newest votes in which both seats cast a vote and not the same one; at most `limit`. */
export async function listSplits({ a, b, from, to, topic, scope, limit }: Splits): Promise<VoteRow[]> {
  // Where two differ one of them did not vote Yes: all of these votes are contested.
  const inScope = scope === "adopted" ? Prisma.sql`and v.outcome = 'ADOPTED'` : Prisma.empty;
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select v.id
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position in ('YES', 'ABSTAIN', 'NO')
     where v.date between ${from}::date and ${to}::date and x.position <> y.position ${onTopic(topic)} ${inScope}
     order by v.date desc, v.resolution_id desc, v.ordinal desc limit ${limit}`;
  return listVotes(rows.map((row) => row.id));
}
