import type { Sql } from "postgres";

/** Leaves of a record the votes of 2017 and what they stand on: a package of it is written and loaded in no time. */
export async function keepVotesOf2017(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`delete from claim`;
    await tx`delete from statement`;
    await tx`delete from citation where vote_id is null or vote_id not like 's-2017-172'`;
    await tx`delete from explanation where vote_id not like '%2017%'`;
    await tx`delete from vote where extract(year from date) <> 2017`;
    await tx`update resolution set successor_id = null`;
    await tx`delete from resolution r where not exists (select from vote v where v.resolution_id = r.id)`;
    await tx`delete from meeting m where not exists (select from vote v where v.meeting_symbol = m.symbol)`;
  });
}
