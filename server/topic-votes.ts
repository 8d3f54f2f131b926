import "server-only";
import type { TopicVote } from "@/domain/topic-votes";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { prisma } from "./db";
import { VOTE_MARK } from "./members/vote-mark";

/**
 * The recorded votes with this topic, primary or further, oldest first, each with a letter for every permanent seat. Adoptions
 * without a vote have none and are left out; an unknown topic has no votes.
 */
export async function listTopicVotes(slug: string): Promise<TopicVote[]> {
  return prisma.$queryRaw<TopicVote[]>`
    select v.id, r.slug, r.symbol, coalesce(v.symbol, r.draft_symbol) as draft, coalesce(v.title, r.title) as title,
           to_char(v.date, 'YYYY-MM-DD') as date, v.kind, v.outcome,
           string_agg(${VOTE_MARK}, '' order by array_position(${[...PERMANENT_SEATS]}::text[], mv.seat_code::text)) as marks
      from vote v join resolution r on r.id = v.resolution_id
      join member_vote mv on mv.vote_id = v.id and mv.seat_code::text = any(${[...PERMANENT_SEATS]}::text[])
      join member m on m.code = mv.member_code
     where v.resolution_id = any(array(select resolution_id from resolution_topic where topic_slug = ${slug}))
     group by v.id, r.id order by v.date, v.resolution_id, v.ordinal`;
}
