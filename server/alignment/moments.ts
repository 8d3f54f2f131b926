import "server-only";
import type { AlignmentQuery } from "@/domain/alignment-query";
import type { Moment } from "@/domain/pair-moments";
import type { VoteRow } from "@/domain/record";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { prisma } from "../db";
import { listVotes } from "../resolutions/list";
import { onTopic } from "./topic-sql";

type Days = { start: string; to: string };

/**
 * The votes from `start` to `to` (both included) that a permanent seat of the two vetoed while the other was on the Council,
 * and those in which both abstained, newest first. Votes in which the position of either is not recorded are left out.
 */
export async function listMoments(query: AlignmentQuery, { start, to }: Days): Promise<Moment[]> {
  const { a, b, topic } = query;
  return prisma.$queryRaw<Moment[]>`
    select v.id, x.position as a, y.position as b, v.outcome = 'VETOED' as vetoed
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position <> 'NOT_RECORDED'
      join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position <> 'NOT_RECORDED'
     where v.date between ${start}::date and ${to}::date ${onTopic(topic)}
       and (x.position = 'ABSTAIN' and y.position = 'ABSTAIN'
         or v.outcome = 'VETOED' and (x.position = 'NO' and ${a} = any(${[...PERMANENT_SEATS]}::text[])
           or y.position = 'NO' and ${b} = any(${[...PERMANENT_SEATS]}::text[])))
     order by v.date desc, v.resolution_id desc, v.ordinal desc`;
}

/** The votes with these ids, to be found by them. */
export async function votesById(ids: readonly string[]): Promise<Map<string, VoteRow>> {
  const rows = await listVotes([...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
