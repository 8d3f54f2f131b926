import "server-only";
import { prisma } from "./db";

/** The size of the record. `memberVotes` counts those not recorded as well; days are YYYY-MM-DD, null when it is empty. */
export type Overview = {
  votes: number;
  memberVotes: number;
  vetoed: number;
  withoutVote: number;
  firstDay: string | null;
  lastDay: string | null;
  statements: number;
  drafts: number;
};

/** What the record holds, counted now. */
export async function getOverview(): Promise<Overview> {
  const [row] = await prisma.$queryRaw<Overview[]>`
    select count(*)::int as votes,
           (select count(*)::int from member_vote) as "memberVotes",
           (count(*) filter (where outcome = 'VETOED'))::int as vetoed,
           (count(*) filter (where modality = 'WITHOUT_VOTE'))::int as "withoutVote",
           to_char(min(date), 'YYYY-MM-DD') as "firstDay",
           to_char(max(date), 'YYYY-MM-DD') as "lastDay",
           (select count(*)::int from statement where kind <> 'DRAFT_RESOLUTION') as statements,
           (select count(*)::int from resolution where fate is not null) as drafts
      from vote`;
  if (!row) throw new Error("count(*) gave no row");
  return row;
}
