import "server-only";
import type { VoteRow } from "@/domain/record";
import type { VetoQuery } from "@/domain/veto-query";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "./db";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./resolutions/vote-row";

/**
 * The vetoed votes, oldest first, with every member's vote; a veto is a member vote with `veto` true. With a query, those
 * of its days that its member vetoed; all of them without.
 */
export async function listVetoedVotes({ member, from, to }: VetoQuery = {}): Promise<VoteRow[]> {
  const castBy = member
    ? Prisma.sql`and exists (select 1 from member_vote_record mv
        where mv.vote_id = v.id and mv.veto and (mv.seat_code = ${member} or mv.member_code = ${member}))`
    : Prisma.empty;
  const rows = await prisma.$queryRaw<RawVoteRow[]>`
    select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
     where v.outcome = 'VETOED' and v.date between ${from ?? "-infinity"}::date and ${to ?? "infinity"}::date ${castBy}
     order by v.date, v.resolution_id, v.ordinal`;
  return rows.map(voteRow);
}
