import "server-only";
import { formatCount } from "@/domain/figures";
import { LEFT_OUT, SCIENCES_PO_BY_YEAR, VETO_LIST_BY_YEAR, VETO_LIST_LACKS, VETO_LIST_TO } from "@/domain/other-counts";
import { compareYears, type YearCompared } from "@/domain/reconciliation";
import { inWords } from "@/domain/sentence";
import type { VoteKind } from "@/domain/vocabulary";
import { prisma } from "../db";

const VOTES_ON: Record<VoteKind, [one: string, more: string]> = {
  RESOLUTION: ["vote on a text", "votes on texts"],
  AMENDMENT: ["vote on an amendment", "votes on amendments"],
  PARAGRAPH: ["vote on a paragraph", "votes on paragraphs"],
  PROCEDURAL: ["procedural vote", "procedural votes"],
  OTHER: ["other vote", "other votes"],
};

/** Our votes by year against those of Sciences Po: what the record added are the votes that do not cite it. */
export async function compareWithSciencesPo(): Promise<YearCompared[]> {
  const rows = await prisma.$queryRaw<{ year: number; kind: VoteKind; added: boolean; n: number }[]>`
    select extract(year from v.date)::int as year, v.kind, not exists (
             select from citation c join source s on s.id = c.source_id
              where c.vote_id = v.id and s.slug = 'sciences-po-votes') as added, count(*)::int as n
      from vote v group by 1, 2, 3 order by 1, 2`;
  const sum = (some: typeof rows) => some.reduce((total, { n }) => total + n, 0);
  const years = [...new Set(rows.map(({ year }) => year))];
  return compareYears(
    SCIENCES_PO_BY_YEAR,
    years.map((year) => ({ year, n: sum(rows.filter((row) => row.year === year)) })),
    {
      added: (year) => {
        const some = rows.filter((row) => row.year === year && row.added);
        const words = some.map(({ kind, n }) => `${formatCount(n)} ${VOTES_ON[kind][n === 1 ? 0 : 1]}`);
        return some.length === 0 ? null : { n: sum(some), why: `Added here: ${inWords(words)}.` };
      },
      leftOut: (year) => LEFT_OUT.get(year) ?? null,
    },
  );
}

/** Our vetoed votes by year against a list of vetoes, to the last that is in it. */
export async function compareWithVetoList(): Promise<YearCompared[]> {
  const ours = await prisma.$queryRaw<{ year: number; n: number }[]>`
    select extract(year from date)::int as year, count(*)::int as n
      from vote where outcome = 'VETOED' and date <= ${VETO_LIST_TO}::date group by 1`;
  const theirs = new Map([...VETO_LIST_BY_YEAR].filter(([, n]) => n > 0));
  return compareYears(theirs, ours, { added: (year) => VETO_LIST_LACKS.get(year) ?? null, leftOut: () => null });
}

/** The counts that the United Nations state, as the record has them, by the names of `STATED_BY_THE_UN`. */
export async function countAsTheUn(): Promise<Record<string, number>> {
  const [row] = await prisma.$queryRaw<Record<string, number>[]>`
    with adopted as (
      select v.date, extract(year from v.date) as year, substring(r.symbol from 'S/RES/(\\d+)')::int as number,
             v.modality = 'RECORDED' and v.yes = (select count(*) from member_vote mv where mv.vote_id = v.id) as unanimous
        from vote v join resolution r on r.id = v.resolution_id
       where v.kind = 'RESOLUTION' and v.outcome = 'ADOPTED' and r.symbol is not null
    ), rows as (
      select a.number from adopted a join term t on a.date between t.valid_from and coalesce(t.valid_to, 'infinity')
    ), failed as (
      select extract(year from date) as year, kind from vote where outcome <> 'ADOPTED'
    )
    select (select count(*)::int from rows where number <= 2787) as "rowsTo2787",
           (select count(*)::int from rows where number <= 2815) as "rowsTo2815",
           (select count(*)::int from adopted where year = 2021) as "adopted2021",
           (select count(*)::int from adopted where year = 2022) as "adopted2022",
           (select count(*)::int from adopted where year = 2022 and not unanimous) as "divided2022",
           (select count(*)::int from adopted where year = 2023) as "adopted2023",
           (select count(*)::int from adopted where year = 2023 and unanimous) as "unanimous2023",
           (select count(*)::int from failed where year = 2023 and kind = 'RESOLUTION') as "drafts2023",
           (select count(*)::int from failed where year = 2023 and kind = 'AMENDMENT') as "amendments2023",
           (select count(*)::int from member_vote_record where extract(year from date) = 2023 and veto) as "vetoes2023",
           (select count(*)::int from adopted where year = 2024) as "adopted2024",
           (select (avg(unanimous::int) * 100)::float8 from adopted where year = 2024) as "unanimous2024"`;
  if (!row) throw new Error("count(*) gave no row");
  return row;
}
