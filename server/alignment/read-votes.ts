import "server-only";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { CONTESTED } from "../resolutions/search-sql";
import type { CountedVote } from "./counted-vote";

/** A state of the record, by its number and its time: a restored record may have the number of another. */
export type State = { number: number; changedAt: Date };

/** The newest state; how many votes changed since a known one, null where that is too long ago to be told. */
export type Change = State & { votes: number | null };

/** What a state of the record changed since another, and what belongs to all votes. */
export type Changed = State & {
  gone: string[];
  come: CountedVote[];
  regions: Record<string, string | null>;
  firstDay: string | null;
  lastDay: string | null;
};

/** Votes read at once: few enough for a page's limit on one statement. */
const SLICE = 4_000;

/** The columns of a CountedVote from `vote v`. */
const COUNTED = Prisma.sql`
  v.id, to_char(v.date, 'YYYYMMDD')::int as day, v.resolution_id as resolution, v.ordinal,
  ${CONTESTED} as contested, v.outcome = 'ADOPTED' as adopted, v.outcome = 'VETOED' as vetoed,
  coalesce((select topic_slug from resolution_topic t where t.resolution_id = v.resolution_id and t.is_primary), '') as topic,
  coalesce((select string_agg(topic_slug, ' ' order by topic_slug) from resolution_topic t
    where t.resolution_id = v.resolution_id), '') as topics,
  coalesce((select string_agg(m.seat_code || case m.position when 'YES' then 'y' when 'NO' then 'n' when 'ABSTAIN' then 'a'
      when 'NOT_VOTING' then '-' else '?' end, '' order by m.seat_code)
     from member_vote m where m.vote_id = v.id), '') as positions`;

const RECORDED = Prisma.sql`v.modality = 'RECORDED'`;

/** The states that `known` knows nothing of; all where its own is not among the latest. */
const since = ({ number }: State) => Prisma.sql`select votes from record_state where number > ${number}`;

/** The state of the record now, and how far it is from a known one. */
export async function readState(known: State | null): Promise<Change> {
  const votes = known
    ? Prisma.sql`case when v.number = ${known.number} and v.changed_at = ${known.changedAt} then 0
        when exists (select from record_state where number = ${known.number} and changed_at = ${known.changedAt})
        then (select coalesce(sum(cardinality(votes)), 0)::int from (${since(known)}) s) end`
    : Prisma.sql`null::int`;
  const [state] = await prisma.$queryRaw<Change[]>`
    select v.number, v.changed_at as "changedAt", ${votes} as votes from record_version v`;
  return state ?? { number: 0, changedAt: new Date(0), votes: null };
}

/** What changed since a state that is among the latest, or is the present one: all in one snapshot. */
export async function readChanged(known: State): Promise<Changed> {
  const [changed] = await prisma.$queryRaw<Changed[]>`
    with changed as materialized (select distinct unnest(votes) as id from (${since(known)}) s)
    select v.number, v.changed_at as "changedAt",
           (select coalesce(json_agg(id), '[]') from changed) as gone,
           (select coalesce(json_agg(c order by c.day, c.resolution, c.ordinal), '[]')
              from (select ${COUNTED} from vote v where v.id = any(array(select id from changed)) and ${RECORDED}) c) as come,
           (select coalesce(json_object_agg(slug, region), '{}') from topic) as regions,
           (select to_char(min(date), 'YYYY-MM-DD') from vote) as "firstDay",
           (select to_char(max(date), 'YYYY-MM-DD') from vote) as "lastDay"
      from (select) one left join record_version v on true`;
  if (!changed) throw new Error("A statement without a condition gave no row");
  return changed.changedAt ? changed : { ...changed, number: 0, changedAt: new Date(0) };
}

/** Every recorded vote, in order and in pieces; votes that are changed meanwhile may be there as before or as after. */
export async function* readVotes(): AsyncGenerator<CountedVote[]> {
  let last: CountedVote | undefined;
  for (;;) {
    const behind = last
      ? Prisma.sql`and (v.date, v.resolution_id, v.ordinal)
          > (to_date(${String(last.day)}, 'YYYYMMDD'), ${last.resolution}, ${last.ordinal})`
      : Prisma.empty;
    const piece = await prisma.$queryRaw<CountedVote[]>`
      select ${COUNTED} from vote v where ${RECORDED} ${behind}
       order by v.date, v.resolution_id, v.ordinal limit ${SLICE}`;
    if (piece.length > 0) yield piece;
    if (piece.length < SLICE) return;
    last = piece.at(-1);
  }
}
