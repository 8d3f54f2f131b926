import "server-only";
import type { CsvValue } from "@/domain/csv";
import type { CsvSearch } from "@/domain/csv-search";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { matchesVote } from "../resolutions/search-sql";
import { columnsOf, type RecordView } from "./columns";

/** The rows of a file, some at a time. */
export type Rows = AsyncIterable<CsvValue[][]>;

/** How many votes are read at a time: a reader that is slow holds no connection, and little memory. */
const VOTES_AT_A_TIME = 500;

/**
 * The votes that match, or the first so many of them, in one order wherever the record is kept: by day, text, and the order
 * of the votes on it.
 */
export async function listVoteIds(search: Omit<CsvSearch, "bare">, most: number | null = null): Promise<string[]> {
  const direction = search.sort === "date" ? Prisma.sql`asc` : Prisma.sql`desc`;
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select v.id from vote v join resolution r on r.id = v.resolution_id
     where ${matchesVote({ ...search, page: 1 })}
     order by v.date ${direction}, r.slug collate "C" ${direction}, v.ordinal ${direction}
     limit ${most}`;
  return rows.map(({ id }) => id);
}

/**
 * The rows of a view for these votes, in their order, and within a vote by member. Of the rows of members, where a member
 * is named, those of that member and with that position alone.
 */
export async function* readView(
  view: RecordView,
  ids: readonly string[],
  { member, position }: Pick<CsvSearch, "member" | "position"> = {},
): Rows {
  const names = (await columnsOf(view)).map(({ name }) => name);
  const all = [Prisma.sql`true`];
  if (view === "member_vote_record") {
    if (member) all.push(Prisma.sql`${member} in (r.seat_code, r.member_code)`);
    if (position) all.push(Prisma.sql`r.position = ${position}`);
  }
  const order = view === "vote_record" ? Prisma.empty : Prisma.sql`, r.member_code collate "C"`;
  for (let start = 0; start < ids.length; start += VOTES_AT_A_TIME) {
    const some = ids.slice(start, start + VOTES_AT_A_TIME);
    const rows = await prisma.$queryRaw<{ row: Record<string, CsvValue> }[]>`
      select row_to_json(r) as row
        from unnest(${some}::text[]) with ordinality as asked (id, place)
        join ${Prisma.raw(view)} r on r.vote_id = asked.id
       where ${Prisma.join(all, " and ")} order by asked.place ${order}`;
    yield rows.map(({ row }) => names.map((name) => row[name] ?? null));
  }
}
