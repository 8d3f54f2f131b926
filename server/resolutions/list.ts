import "server-only";
import type { UnvotedDraft, VoteRow } from "@/domain/record";
import { PAGE_SIZE, type ResolutionSearch } from "@/domain/resolution-search";
import type { Fate, Outcome } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { matchesDraft, matchesVote } from "./search-sql";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./vote-row";

/** A row of the list: a vote, or a text that was never put to one. */
export type ListedText = VoteRow | UnvotedDraft;

/** How many votes and unvoted drafts match, by what became of them. */
export type StatusCounts = Record<Outcome | Fate, number>;

/** The size of a match: by what became of the texts, and together. */
export type MatchSize = { counts: StatusCounts; votes: number; drafts: number };

export type ResolutionList = MatchSize & { rows: ListedText[] };

/**
 * One page of the votes, and of the texts never put to a vote, that match a search; with the counts of the whole
 * match. A page past the end has no rows. Rows of one day stand in the order in which the votes were taken.
 */
export async function listResolutions(search: ResolutionSearch): Promise<ResolutionList> {
  const pageSize = search.pageSize ?? PAGE_SIZE;
  const direction = search.sort === "date" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const [size, page] = await Promise.all([
    countResolutions(search),
    prisma.$queryRaw<{ vote_id: string | null; resolution_id: number }[]>`
      select vote_id, resolution_id from (${matched(search)}) m
       order by date ${direction}, resolution_id ${direction}, ordinal ${direction}
       limit ${pageSize} offset ${(search.page - 1) * pageSize}`,
  ]);
  return { rows: await hydrate(page), ...size };
}

/** How many votes, and texts never put to a vote, match a search, whatever its page. */
export async function countResolutions(search: ResolutionSearch): Promise<MatchSize> {
  const counted = await prisma.$queryRaw<{ status: Outcome | Fate; n: number }[]>`
    select status, count(*)::int as n from (${matched(search)}) m group by status`;
  const counts: StatusCounts = { ADOPTED: 0, VETOED: 0, NOT_ADOPTED: 0, CIRCULATED: 0, WITHDRAWN: 0 };
  for (const { status, n } of counted) counts[status] = n;
  return {
    counts,
    votes: counts.ADOPTED + counts.VETOED + counts.NOT_ADOPTED,
    drafts: counts.CIRCULATED + counts.WITHDRAWN,
  };
}

function matched(search: ResolutionSearch): Prisma.Sql {
  return Prisma.sql`
    select v.id as vote_id, v.resolution_id, v.date, v.ordinal, v.outcome::text as status
      from vote v join resolution r on r.id = v.resolution_id where ${matchesVote(search)}
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

async function hydrate(page: { vote_id: string | null; resolution_id: number }[]): Promise<ListedText[]> {
  const draftIds = page.flatMap((row) => (row.vote_id === null ? [row.resolution_id] : []));
  const [votes, drafts] = await Promise.all([
    listVotes(page.flatMap((row) => row.vote_id ?? [])),
    draftIds.length === 0
      ? []
      : prisma.$queryRaw<(UnvotedDraft & { id: number })[]>`
          select r.id, r.slug, r.draft_symbol as draft, r.title, r.fate, to_char(r.date, 'YYYY-MM-DD') as date,
            (select json_build_object('slug', t.slug, 'name', t.name)
               from resolution_topic rt join topic t on t.slug = rt.topic_slug
              where rt.resolution_id = r.id and rt.is_primary) as topic
            from resolution r where r.id in (${Prisma.join(draftIds)})`,
  ]);
  const voteById = new Map(votes.map((vote) => [vote.id, vote]));
  const draftById = new Map(drafts.map(({ id, ...draft }) => [id, draft]));
  return page.flatMap((row): ListedText | [] => {
    const vote = row.vote_id === null ? undefined : voteById.get(row.vote_id);
    return vote ?? draftById.get(row.resolution_id) ?? [];
  });
}
