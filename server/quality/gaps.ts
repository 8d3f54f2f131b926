import "server-only";
import type { Gaps } from "@/domain/quality";
import { prisma } from "../db";

/** What the record lacks, counted now. */
export async function countGaps(): Promise<Gaps> {
  const [row] = await prisma.$queryRaw<Gaps[]>`
    select (select count(distinct vote_id)::int from member_vote where position = 'NOT_RECORDED') as "unknownVotes",
           (select count(*)::int from member_vote where position = 'NOT_RECORDED') as "unknownPositions",
           (select count(*)::int from vote where modality = 'RECORDED' and yes is null) as "withoutTally",
           (select count(*)::int from vote where meeting_symbol is null and not written_procedure) as "withoutMeeting",
           (select count(*)::int from resolution where agenda is null) as "withoutAgenda",
           (select count(*)::int from resolution where symbol is null and draft_symbol is null) as "withoutSymbol",
           (select count(*)::int from resolution where official_title like '%…') as "cutTitles",
           (select count(*)::int from vote where kind = 'PROCEDURAL' and date >= '2000-01-01') as procedural`;
  if (!row) throw new Error("count(*) gave no row");
  return row;
}
