import "server-only";
import type { VoteRow } from "@/domain/record";
import { prisma } from "./db";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./resolutions/vote-row";

/** Every vetoed vote, oldest first, with every member's vote; a veto is a member vote with `veto` true. */
export async function listVetoedVotes(): Promise<VoteRow[]> {
  const rows = await prisma.$queryRaw<RawVoteRow[]>`
    select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
     where v.outcome = 'VETOED' order by v.date, v.resolution_id, v.ordinal`;
  return rows.map(voteRow);
}
