import "server-only";
import type { ResolutionPage } from "@/domain/resolution-page";
import { PAGE_SIZE, type ResolutionSearch } from "@/domain/resolution-search";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { readTexts } from "./read";
import { matchesDraft, matchesVote } from "./search-sql";

export type TextList = { texts: ResolutionPage[]; total: number; votes: number };

/**
 * One page of the texts of which a vote, or the fate, matches a search, each with all its votes; with the number of
 * texts and of votes in the whole match. A page past the end has no texts.
 */
export async function listTexts(search: ResolutionSearch): Promise<TextList> {
  const size = search.pageSize ?? PAGE_SIZE;
  const matched = Prisma.sql`
    select r.id, r.slug, r.date, count(v.id)::int as votes
      from vote v join resolution r on r.id = v.resolution_id where ${matchesVote(search)} group by r.id
    union all
    select r.id, r.slug, r.date, 0 from resolution r where r.fate is not null and ${matchesDraft(search)}`;
  const direction = search.sort === "date" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const [[counted], page] = await Promise.all([
    prisma.$queryRaw<{ total: number; votes: number }[]>`
      select count(*)::int as total, coalesce(sum(votes), 0)::int as votes from (${matched}) m`,
    prisma.$queryRaw<{ id: number; slug: string }[]>`
      select id, slug from (${matched}) m
       order by date ${direction}, id ${direction} limit ${size} offset ${(search.page - 1) * size}`,
  ]);
  const bySlug = new Map((await readTexts({ id: { in: page.map(({ id }) => id) } })).map((text) => [text.slug, text]));
  return {
    texts: page.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    total: counted?.total ?? 0,
    votes: counted?.votes ?? 0,
  };
}
