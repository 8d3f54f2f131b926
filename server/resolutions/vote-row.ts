import "server-only";
import type { MemberVote, Tally, TopicLabel, VoteRow } from "@/domain/record";
import type { Modality, Outcome, VoteKind } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";

/** The columns of one vote as lists show it, over `vote v join resolution r`, to be read with `voteRow`. */
export const VOTE_ROW = Prisma.sql`
  v.id, r.slug, r.symbol, coalesce(v.symbol, r.draft_symbol) as draft, coalesce(v.title, r.title) as title, r.agenda,
  (select json_build_object('slug', t.slug, 'name', t.name)
     from resolution_topic rt join topic t on t.slug = rt.topic_slug
    where rt.resolution_id = r.id and rt.is_primary) as topic,
  to_char(v.date, 'YYYY-MM-DD') as date, v.meeting_symbol as meeting, v.kind, v.procedural, v.modality, v.outcome,
  case when v.yes is not null and v.no is not null and v.abstain is not null
    then json_build_object('yes', v.yes, 'no', v.no, 'abstain', v.abstain, 'notVoting', coalesce(v.not_voting, 0))
  end as tally,
  (select json_agg(json_build_object('member', mv.member_code, 'seat', mv.seat_code, 'permanent', mv.permanent,
            'name', mv.member_name, 'position', mv.position, 'veto', mv.veto))
     from member_vote_record mv where mv.vote_id = v.id) as "memberVotes"`;

export type RawVoteRow = {
  id: string;
  slug: string;
  symbol: string | null;
  draft: string | null;
  title: string;
  agenda: string | null;
  topic: TopicLabel | null;
  date: string;
  meeting: string | null;
  kind: VoteKind;
  procedural: boolean;
  modality: Modality;
  outcome: Outcome;
  tally: Tally | null;
  memberVotes: MemberVote[] | null;
};

const byName = new Intl.Collator("en");

/** The vote of one database row, its members in English alphabetical order. */
export function voteRow(row: RawVoteRow): VoteRow {
  const memberVotes = [...(row.memberVotes ?? [])].sort((a, b) => byName.compare(a.name, b.name));
  return { ...row, memberVotes };
}
