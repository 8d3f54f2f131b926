import "server-only";
import { Prisma } from "@/prisma/client/client";

/** A member vote as one letter, over `member_vote mv join vote v join member m`: domain/vote-marks.ts says which. */
export const VOTE_MARK = Prisma.sql`
  case when mv.position = 'NO' and v.outcome = 'VETOED' and m.permanent then 'V'
       when mv.position = 'NOT_VOTING' then 'X'
       when mv.position = 'NOT_RECORDED' then 'U'
       else left(mv.position::text, 1) end`;
