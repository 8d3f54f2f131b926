import "server-only";
import type { UnvotedDraft, VoteRow } from "@/domain/record";
import { PAGE_SIZE, type ResolutionSearch } from "@/domain/resolution-search";
import type { Fate, Outcome } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { asksOfTexts, matchesDraft, matchesVote } from "./search-sql";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./vote-row";

/** A row of the list: a vote, or a text that was never put to one. */
export type ListedText = VoteRow | UnvotedDraft;

/** How many votes and unvoted drafts match, by what became of them. */
export type StatusCounts = Record<Outcome | Fate, number>;

/** The size of a match: by what became of the texts, and together. */
export type MatchSize = { counts: StatusCounts; votes: number; drafts: number };

export type ResolutionList = MatchSize & { rows: ListedText[] };

type RawDraft = Omit<UnvotedDraft, "date"> & { id: null };

/** A row of the page, or what stands there in a page that has none, for the counts. */
type RawRow = { counts: Partial<StatusCounts>; day: string } & (
  | (RawVoteRow & { fate: null })
  | RawDraft
  | { id: null; slug: null }
);

/**
 * One page of the votes, and of the texts never put to a vote, that match a search; with the counts of the whole
 * match. A page past the end has no rows. Rows of one day stand in the order in which the votes were taken. It is one
 * statement.
 */
export async function listResolutions(search: ResolutionSearch): Promise<ResolutionList> {
  const pageSize = search.pageSize ?? PAGE_SIZE;
  const direction = search.sort === "date" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const rows = await prisma.$queryRaw<RawRow[]>`
    with matched as materialized (${matched(search)}),
    counted as (
      select coalesce(json_object_agg(status, n), '{}') as counts
        from (select status, count(*)::int as n from matched group by status) c),
    page as (
      select * from matched order by date ${direction}, resolution_id ${direction}, ordinal ${direction}
       limit ${pageSize} offset ${(search.page - 1) * pageSize})
    select counted.counts, ${VOTE_ROW}, r.fate, to_char(page.date, 'YYYY-MM-DD') as day
      from counted left join page on true
      left join vote v on v.id = page.vote_id left join resolution r on r.id = page.resolution_id
     order by page.date ${direction}, page.resolution_id ${direction}, page.ordinal ${direction}`;
  return { rows: rows.flatMap(listedText), ...sizeOf(rows[0]?.counts ?? {}) };
}

function listedText(row: RawRow): ListedText | [] {
  if (row.slug === null) return [];
  if (row.id !== null) {
    const { counts, day, fate, ...vote } = row;
    return voteRow(vote);
  }
  const { slug, draft, title, topic, fate, day } = row;
  return { slug, draft, title, topic, date: day, fate };
}

/** How many votes, and texts never put to a vote, match a search, whatever its page. */
export async function countResolutions(search: ResolutionSearch): Promise<MatchSize> {
  const counted = await prisma.$queryRaw<{ status: Outcome | Fate; n: number }[]>`
    select status, count(*)::int as n from (${matched(search)}) m group by status`;
  return sizeOf(Object.fromEntries(counted.map(({ status, n }) => [status, n])));
}

function sizeOf(counted: Partial<StatusCounts>): MatchSize {
  const counts: StatusCounts = { ADOPTED: 0, VETOED: 0, NOT_ADOPTED: 0, CIRCULATED: 0, WITHDRAWN: 0, ...counted };
  return {
    counts,
    votes: counts.ADOPTED + counts.VETOED + counts.NOT_ADOPTED,
    drafts: counts.CIRCULATED + counts.WITHDRAWN,
  };
}

function matched(search: ResolutionSearch): Prisma.Sql {
  const texts = asksOfTexts(search) ? Prisma.sql`join resolution r on r.id = v.resolution_id` : Prisma.empty;
  return Prisma.sql`
    select v.id as vote_id, v.resolution_id, v.date, v.ordinal, v.outcome::text as status
      from vote v ${texts} where ${matchesVote(search)}
    union all
    select null, r.id, r.date, 0, r.fate::text from resolution r where r.fate is not null and ${matchesDraft(search)}`;
}

/** The votes with these ids, in the order given; unknown ids are left out. */
export async function listVotes(ids: string[]): Promise<VoteRow[]> {
  if (ids.length === 0) return [];
  const rows = await prisma.$queryRaw<RawVoteRow[]>`
    select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id where v.id in (${Prisma.join(ids)})`;
  const byId = new Map(rows.map((row) => [row.id, voteRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The latest votes, the last one first. */
export async function listLatestVotes(limit: number): Promise<VoteRow[]> {
  const rows = await prisma.$queryRaw<RawVoteRow[]>`
    select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
     order by v.date desc, v.resolution_id desc, v.ordinal desc limit ${limit}`;
  return rows.map(voteRow);
}
