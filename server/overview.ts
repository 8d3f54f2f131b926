import "server-only";
import { getRecordedVotes } from "./alignment/recorded-votes";
import { prisma } from "./db";
import { onceAVersion } from "./once-a-version";

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

type Counted = Pick<Overview, "withoutVote" | "firstDay" | "lastDay" | "statements" | "drafts">;

/** What the record holds now: recorded votes by those in memory, the rest by indexes that hold little else. */
export const getOverview = onceAVersion(async (): Promise<Overview> => {
  const [{ votes }, [row]] = await Promise.all([
    getRecordedVotes(),
    prisma.$queryRaw<Counted[]>`
      select (select count(*)::int from vote where modality = 'WITHOUT_VOTE') as "withoutVote",
             (select to_char(min(date), 'YYYY-MM-DD') from vote) as "firstDay",
             (select to_char(max(date), 'YYYY-MM-DD') from vote) as "lastDay",
             (select count(*)::int from statement where kind <> 'DRAFT_RESOLUTION') as statements,
             (select count(*)::int from resolution where fate is not null) as drafts`,
  ]);
  if (!row) throw new Error("A statement without a condition gave no row");
  let [memberVotes, vetoed] = [0, 0];
  for (const [kind, n] of votes.kinds(ALWAYS)) {
    memberVotes += (kind.positions.length / POSITION_LENGTH) * n;
    if (kind.vetoed) vetoed += n;
  }
  return { ...row, votes: votes.size + row.withoutVote, memberVotes, vetoed };
});

const ALWAYS = { from: "0001-01-01", to: "9999-12-31" };

/** A seat's three letters and one for its position. */
const POSITION_LENGTH = 4;
