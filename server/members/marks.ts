import "server-only";
import type { YearMarks } from "@/domain/vote-marks";
import { prisma } from "../db";
import { VOTE_MARK } from "./vote-mark";

/** Every vote of a member or a seat as one letter, in order, by year; a seat's holder has the seat's whole history. */
export async function listVoteMarks(code: string): Promise<YearMarks[]> {
  return prisma.$queryRaw<YearMarks[]>`
    select extract(year from v.date)::int as year,
           string_agg(${VOTE_MARK}, '' order by v.date, v.resolution_id, v.ordinal) as marks
      from member_vote mv join vote v on v.id = mv.vote_id join member m on m.code = mv.member_code
     where mv.member_code = ${code} or mv.seat_code = ${code} group by 1 order by 1`;
}
