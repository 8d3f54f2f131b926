import "server-only";
import type { CitedRecord, Yield } from "@/domain/source-page";
import { formatSymbol } from "@/domain/symbols";
import { prisma } from "../db";

/** Which of the records of a source: a page from 1, of so many. A data set is behind every vote. */
export type YieldsOf = { page: number; size: number };

type Row = {
  cited: CitedRecord;
  slug: string;
  title: string;
  symbol: string | null;
  unvoted: boolean;
  date: string;
  member: string | null;
  supports: string;
  place: string | null;
};

/**
 * One page of the records that a source yields: those of an article in the order in which the record lists them, those of
 * every other source newest first.
 */
export async function listYields(
  source: { id: number; article: number | null },
  { page, size }: YieldsOf,
): Promise<Yield[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    select * from (
      select c.id, case when c.resolution_id is not null then 'TEXT' when c.vote_id is not null then 'VOTE'
                        when c.explanation_id is not null then 'REASON' when s.draft_id is not null then 'ACCOUNT'
                        else 'STATEMENT' end as cited,
             coalesce(r.slug, s.slug) as slug,
             case when s.draft_id is null and s.id is not null then s.title else coalesce(v.title, r.title) end as title,
             coalesce(v.symbol, r.symbol, r.draft_symbol) as symbol,
             r.fate is not null as unvoted,
             case when s.draft_id is null and s.id is not null
               then left(s.date::text, case s.date_precision when 'DAY' then 10 when 'MONTH' then 7 else 4 end)
               else coalesce(v.date, r.date)::text end as date,
             m.short_name as member, c.supports, c.place
        from citation c
        left join explanation e on e.id = c.explanation_id
        left join member m on m.code = e.member_code
        left join vote v on v.id = coalesce(c.vote_id, e.vote_id)
        left join statement s on s.id = c.statement_id
        left join resolution r on r.id = coalesce(c.resolution_id, v.resolution_id, s.draft_id)
       where c.source_id = ${source.id}) cited
     order by case when ${source.article !== null} then id end, date desc, id
     limit ${size} offset ${(page - 1) * size}`;
  return rows.map(({ cited, slug, title, symbol, unvoted, date, member, supports, place }) => ({
    cited,
    kind: cited === "STATEMENT" ? "statement" : unvoted ? "draft" : "vote",
    href: cited === "STATEMENT" ? `/statements/${slug}` : `/resolutions/${slug}`,
    title: cited === "STATEMENT" ? title : symbol ? `${formatSymbol(symbol)}: ${title}` : title,
    date,
    member,
    supports,
    place,
  }));
}
