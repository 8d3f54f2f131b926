import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(() => seatCouncil(sql));

/** S/RES/2448(2018), on the mission in the Central African Republic. */
const MISSION = {
  id: "mission",
  symbol: "S/RES/2448(2018)",
  date: "2018-12-13",
  outcome: "ADOPTED",
  positions: "A CHN RUS",
} as const;

/** S/2017/172, vetoed by China and Russia. */
const HELICOPTERS = {
  id: "s-2017-172",
  date: "2017-02-28",
  outcome: "VETOED",
  positions: "N BOL CHN RUS; A EGY ETH KAZ",
} as const;

describe("a text", () => {
  test("was put to a vote, or has a fate", async () => {
    const neither = sql`insert into resolution (slug, title, date) values ('s-2019-1', 'A draft', '2019-12-16')`;
    expect(await refusal(neither)).toEqual(
      broken("resolution_fate", "resolution s-2019-1: it has neither a vote nor a fate"),
    );
    await sql`insert into resolution (slug, title, date, fate) values ('s-2019-1', 'A draft', '2019-12-16', 'CIRCULATED')`;
  });

  test("has no fate once it was put to a vote", async () => {
    const both = sql.begin(async (tx) => {
      await addVote(tx, HELICOPTERS);
      await tx`update resolution set fate = 'WITHDRAWN' where slug = 's-2017-172'`;
    });
    expect(await refusal(both)).toEqual(
      broken("resolution_fate", "resolution s-2017-172: it was put to a vote, so its fate cannot be WITHDRAWN"),
    );
    await sql.begin((tx) => addVote(tx, HELICOPTERS));
    expect((await refusal(sql`delete from vote where id = 's-2017-172'`)).rule).toBe("resolution_fate");
    const moved = sql`update vote set resolution_id = (select id from resolution where slug = 's-2019-1'), date = date`;
    expect((await refusal(moved)).rule).toBe("resolution_fate");
  });

  test("bears the symbol of a resolution only if a vote on the whole of it adopted it", async () => {
    const vetoed = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "vetoed", symbol: "S/RES/2345(2017)" }));
    expect(await refusal(vetoed)).toEqual(
      broken(
        "resolution_symbol",
        "resolution s-res-2345-2017: it bears the symbol S/RES/2345(2017), but no vote adopted it",
      ),
    );
    const part = sql.begin((tx) => addVote(tx, { ...MISSION, kind: "AMENDMENT", title: "An amendment" }));
    expect((await refusal(part)).rule).toBe("resolution_symbol");
    await sql.begin((tx) => addVote(tx, MISSION));
    const undone = sql.begin(async (tx) => {
      await tx`update member_vote set position = 'NO' where vote_id = 'mission' and member_code = 'CHN'`;
      await tx`update vote set outcome = 'VETOED', no = 1, abstain = 1 where id = 'mission'`;
    });
    expect((await refusal(undone)).rule).toBe("resolution_symbol");
  });

  test("may be adopted before its symbol is known", async () => {
    await sql.begin((tx) => addVote(tx, { id: "south-sudan", date: "2026-04-30", outcome: "ADOPTED" }));
  });

  test("is dated by its first vote", async () => {
    expect(await refusal(sql`update resolution set date = '2018-12-14' where symbol = 'S/RES/2448(2018)'`)).toEqual(
      broken(
        "resolution_first_vote",
        "resolution s-res-2448-2018: its date is 2018-12-14, but its first vote was on 2018-12-13",
      ),
    );
  });

  test("is at the address of its symbol", async () => {
    const moved = sql`update resolution set slug = 's-2018-1094' where symbol = 'S/RES/2448(2018)'`;
    expect(await refusal(moved)).toMatchObject({ code: "23514", rule: "resolution_symbol_slug" });
    const slug = sql`update resolution set slug = 'S/2019/1' where slug = 's-2019-1'`;
    expect(await refusal(slug)).toMatchObject({ code: "23514", rule: "resolution_slug_format" });
    const alias = sql`insert into resolution_alias select 'S-2018-1094', id from resolution`;
    expect(await refusal(alias)).toMatchObject({ code: "23514", rule: "resolution_alias_slug_format" });
  });

  test("has symbols that look like symbols, and a title", async () => {
    const draft = (symbol: string) => sql`update resolution set draft_symbol = ${symbol} where slug = 's-2019-1'`;
    expect((await refusal(draft("2019/1"))).rule).toBe("resolution_draft_symbol_format");
    for (const symbol of ["S/3502", "S/2019/1", "S/4733/Rev. 1", "S/3995 (as amended)"]) await draft(symbol);
    const resolution = sql`update resolution set symbol = 'S/RES/2448' where symbol = 'S/RES/2448(2018)'`;
    expect((await refusal(resolution)).rule).toBe("resolution_symbol_format");
    expect((await refusal(sql`update resolution set title = ' '`)).rule).toBe("resolution_text");
    expect((await refusal(sql`update resolution set agenda = ''`)).rule).toBe("resolution_text");
  });

  test("is not its own successor", async () => {
    expect((await refusal(sql`update resolution set successor_id = id`)).rule).toBe("resolution_successor");
  });

  test("has at most one primary topic", async () => {
    await sql`insert into topic (slug, name, kind, description)
      values ('syria', 'Syria', 'SITUATION', 'The war'), ('yemen', 'Yemen', 'SITUATION', 'The war')`;
    const topics = sql`insert into resolution_topic select r.id, t.slug, true from resolution r, topic t`;
    expect(await refusal(topics)).toMatchObject({ code: "23505", rule: "resolution_topic_primary_key" });
  });
});

describe("a vote", () => {
  test("on an agenda or an invitation is procedural", async () => {
    const vote = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "agenda", kind: "PROCEDURAL" }));
    expect(await refusal(vote)).toMatchObject({ code: "23514", rule: "vote_procedural" });
  });

  test("on a part says on which", async () => {
    const vote = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "part", kind: "PARAGRAPH" }));
    expect(await refusal(vote)).toMatchObject({ code: "23514", rule: "vote_part_title" });
  });

  test("by written procedure has no meeting", async () => {
    await sql`insert into meeting values ('S/PV.8422', '2018-12-13')`;
    const vote = sql`update vote set written_procedure = true, meeting_symbol = 'S/PV.8422' where id = 'mission'`;
    expect(await refusal(vote)).toMatchObject({ code: "23514", rule: "vote_written_procedure" });
    await sql`update vote set meeting_symbol = 'S/PV.8422' where id = 'mission'`;
    expect(await refusal(sql`delete from meeting`)).toMatchObject({ rule: "vote_meeting_symbol_fkey" });
  });
});
