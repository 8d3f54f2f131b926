import "server-only";
import { prisma } from "../db";

/** The views for analysts: one row a vote, one row a member in a vote. */
export type RecordView = "vote_record" | "member_vote_record";

/** A column as the database describes it; `type` is the one of PostgreSQL. */
export type Column = { name: string; type: string; description: string };

/** The columns of a view in their order. The database holds their meaning, so that no list of them is kept elsewhere. */
export async function columnsOf(view: RecordView): Promise<Column[]> {
  return prisma.$queryRaw<Column[]>`
    select attname::text as name, format_type(atttypid, atttypmod) as type,
           coalesce(col_description(attrelid, attnum), '') as description
      from pg_attribute where attrelid = ${view}::regclass and attnum > 0 order by attnum`;
}
