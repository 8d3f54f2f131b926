import { expect, it } from "vitest";
import { getOverview } from "./overview";
import { openSql } from "./testing/sql";

const sql = openSql();

/** The same, counted row by row. */
async function counted() {
  const [row] = await sql`
    select (select count(*)::int from vote) as votes, (select count(*)::int from member_vote) as "memberVotes",
           (select count(*)::int from vote where outcome = 'VETOED') as vetoed,
           (select count(*)::int from vote where modality = 'WITHOUT_VOTE') as "withoutVote",
           (select to_char(min(date), 'YYYY-MM-DD') from vote) as "firstDay",
           (select to_char(max(date), 'YYYY-MM-DD') from vote) as "lastDay",
           (select count(*)::int from statement where kind <> 'DRAFT_RESOLUTION') as statements,
           (select count(*)::int from resolution where fate is not null) as drafts`;
  return row;
}

it("getOverview() equals what the rows count, before a change and after it", async () => {
  const before = await getOverview();
  expect(before).toMatchObject({ votes: 3_241, memberVotes: 45_660, vetoed: 270, firstDay: "1946-01-25" });
  expect(before).toEqual(await counted());
  await sql`insert into resolution (slug, draft_symbol, title, date, fate)
            values ('s-2026-998', 'S/2026/998', 'A draft of today', '2026-05-01', 'CIRCULATED')`;
  const after = await getOverview();
  expect(after.drafts).toBe(before.drafts + 1);
  expect(after).toEqual(await counted());
});
