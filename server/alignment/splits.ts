import "server-only";
import type { VoteRow } from "@/domain/record";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { listVotes } from "../resolutions/list";

type Splits = { a: string; b: string; from: string; to: string; topic?: string | undefined; limit: number };

/** The newest votes in which both seats cast a vote and not the same one; at most `limit`. */
export async function listSplits({ a, b, from, to, topic, limit }: Splits): Promise<VoteRow[]> {
  const onTopic = topic
    ? Prisma.sql`and exists (select 1 from resolution_topic rt
        where rt.resolution_id = v.resolution_id and rt.topic_slug = ${topic})`
    : Prisma.empty;
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select v.id
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position in ('YES', 'ABSTAIN', 'NO')
     where v.date between ${from}::date and ${to}::date and x.position <> y.position ${onTopic}
     order by v.date desc, v.resolution_id desc, v.ordinal desc limit ${limit}`;
  return listVotes(rows.map((row) => row.id));
}
