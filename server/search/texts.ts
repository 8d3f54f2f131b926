import "server-only";
import { formatShortDay } from "@/domain/dates";
import { FATE_LABELS, outcomeLabel } from "@/domain/labels";
import { formatSymbol, slugsOfSymbol } from "@/domain/symbols";
import type { Fate, Modality, Outcome } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";

/** A text that was found; `exact` where what was typed is its symbol, or that of its draft or of an amendment to it. */
export type FoundText = { slug: string; title: string; detail: string; exact: boolean };

type Row = {
  slug: string;
  title: string;
  symbol: string | null;
  date: string;
  fate: Fate | null;
  outcome: Outcome | null;
  modality: Modality | null;
  exact: boolean;
};

/** At most `limit` texts with these words or this symbol: those whose symbol it is first, then those with
 * the words in their title, each newest first. */
export async function findTexts(q: string, limit: number): Promise<FoundText[]> {
  const exact = withSymbol(q);
  const rows = await prisma.$queryRaw<Row[]>`
    select r.slug, r.title, coalesce(r.symbol, r.draft_symbol) as symbol, to_char(r.date, 'YYYY-MM-DD') as date,
           r.fate::text as fate, v.outcome::text as outcome, v.modality::text as modality, ${exact} as exact
      from resolution r
      left join lateral (select outcome, modality from vote where resolution_id = r.id
                          order by kind = 'RESOLUTION' desc, ordinal desc limit 1) v on true
     where ${exact} or r.search @@ resolution_search_query(${q})
     order by exact desc, ts_rank('{0,0,0,1}', r.search, resolution_search_query(${q})) > 0 desc, r.date desc, r.id desc limit ${limit}`;
  return rows.map(({ slug, title, exact: isExact, ...row }) => ({
    slug,
    title,
    exact: isExact,
    detail: detailOf(row),
  }));
}

/** The slug of the one text whose symbol somebody typed, with its stroke; null where there is none, or several. */
export async function findBySymbol(q: string): Promise<string | null> {
  if (!q.includes("/") || slugsOfSymbol(q).length === 0) return null;
  const [only, ...others] = await prisma.$queryRaw<{ slug: string }[]>`
    select r.slug from resolution r where ${withSymbol(q)} limit 2`;
  return only && others.length === 0 ? only.slug : null;
}

function withSymbol(q: string): Prisma.Sql {
  const slugs = slugsOfSymbol(q);
  if (slugs.length === 0) return Prisma.sql`false`;
  const [years] = slugs.filter((slug) => /^s-res-\d+$/.test(slug));
  const yearly = years === undefined ? Prisma.sql`false` : Prisma.sql`r.slug like ${`${years}-%`}`;
  return Prisma.sql`(r.slug in (${Prisma.join(slugs)}) or ${yearly} or exists (
    select 1 from resolution_alias a where a.resolution_id = r.id and a.slug in (${Prisma.join(slugs)})))`;
}

function detailOf({ symbol, date, fate, outcome, modality }: Omit<Row, "slug" | "title" | "exact">): string {
  const became = fate ? FATE_LABELS[fate] : outcome && outcomeLabel(outcome, modality ?? undefined);
  return [symbol && formatSymbol(symbol), became, formatShortDay(date)].filter(Boolean).join(" · ");
}
