import "server-only";
import { Prisma } from "@/prisma/client/client";

/** How many member votes took each position, over `member_vote mv join vote v join member m`; vetoes are within the No. */
export const POSITION_COUNTS = Prisma.sql`
  (count(*) filter (where mv.position = 'YES'))::int as "YES",
  (count(*) filter (where mv.position = 'ABSTAIN'))::int as "ABSTAIN",
  (count(*) filter (where mv.position = 'NOT_VOTING'))::int as "NOT_VOTING",
  (count(*) filter (where mv.position = 'NO'))::int as "NO",
  (count(*) filter (where mv.position = 'NOT_RECORDED'))::int as "NOT_RECORDED",
  (count(*) filter (where mv.position = 'NO' and v.outcome = 'VETOED' and m.permanent))::int as vetoes`;
