import "server-only";
import type { AnsweredText } from "@/domain/answers/resolution";
import type { CitedSource } from "@/domain/record";
import { PAGE_SIZE, type ResolutionSearch } from "@/domain/resolution-search";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { CITED, mergeCited } from "../sources/cited";
import { matchesDraft, matchesVote } from "./search-sql";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./vote-row";

export type TextList = { texts: AnsweredText[]; total: number; votes: number };

type RawText = Omit<AnsweredText, "votes" | "sources"> & { votes: RawVoteRow[]; cited: CitedSource[] };

/** A text of the page `p`, over `resolution r`. Sources of its accounts come after its own, as on its page. */
const TEXT = Prisma.sql`
  r.slug, r.symbol, r.draft_symbol as "draftSymbol", r.title, r.agenda, to_char(r.date, 'YYYY-MM-DD') as date, r.fate,
  (select json_build_object('slug', t.topic_slug) from resolution_topic t
    where t.resolution_id = r.id and t.is_primary) as topic,
  (select coalesce(json_agg(json_build_object('slug', t.topic_slug) order by t.topic_slug), '[]') from resolution_topic t
    where t.resolution_id = r.id and not t.is_primary) as "furtherTopics",
  (select coalesce(json_agg(x), '[]')
     from (select ${VOTE_ROW} from vote v where v.resolution_id = r.id order by v.ordinal) x) as votes,
  (select coalesce(json_agg(x order by x.account nulls first, x.id), '[]')
     from (select c.id, c.account, ${CITED}
             from (select id, source_id, supports, place, null::date as account
                     from citation where resolution_id = r.id
                   union all
                   select c.id, c.source_id, c.supports, c.place, null
                     from vote v join citation c on c.vote_id = v.id where v.resolution_id = r.id
                   union all
                   select c.id, c.source_id, c.supports, c.place, null
                     from vote v join explanation e on e.vote_id = v.id join citation c on c.explanation_id = e.id
                    where v.resolution_id = r.id
                   union all
                   select c.id, c.source_id, c.supports, c.place, s.date
                     from statement s join citation c on c.statement_id = s.id where s.draft_id = r.id) c
            cross join lateral (select * from source where id = c.source_id limit 1) s) x) as cited`;

/**
 * One page of the texts of which a vote, or the fate, matches a search, each with all its votes; with the number of
 * texts and of votes in the whole match. A page past the end has no texts. It is one statement.
 */
export async function listTexts(search: ResolutionSearch): Promise<TextList> {
  const size = search.pageSize ?? PAGE_SIZE;
  const direction = search.sort === "date" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const [list] = await prisma.$queryRaw<{ total: number; votes: number; texts: RawText[] }[]>`
    with matched as materialized (
      select r.id, r.date, count(v.id)::int as votes
        from vote v join resolution r on r.id = v.resolution_id where ${matchesVote(search)} group by r.id
      union all
      select r.id, r.date, 0 from resolution r where r.fate is not null and ${matchesDraft(search)}),
    page as (
      select id, date from matched order by date ${direction}, id ${direction}
       limit ${size} offset ${(search.page - 1) * size})
    select count(*)::int as total, coalesce(sum(votes), 0)::int as votes,
           (select coalesce(json_agg(x order by x.place), '[]')
              from (select row_number() over (order by p.date ${direction}, p.id ${direction}) as place, ${TEXT}
                      from page p join resolution r on r.id = p.id) x) as texts
      from matched`;
  if (!list) throw new Error("A statement without a condition gave no row");
  const texts = list.texts.map(({ votes, cited, ...text }) => ({
    ...text,
    votes: votes.map(voteRow),
    sources: mergeCited(cited),
  }));
  return { ...list, texts };
}
