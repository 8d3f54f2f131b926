import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";

const sql = openSql();

const columnsOf = async (view: string) =>
  (await sql`select column_name from information_schema.columns where table_name = ${view} order by ordinal_position`)
    .map(({ column_name }) => column_name)
    .join(", ");

beforeAll(async () => {
  await seatCouncil(sql);
  await sql`insert into topic (slug, name, kind, description)
    values ('syria', 'Syria', 'SITUATION', 'The war'), ('sanctions', 'Sanctions', 'THEME', 'Measures')`;
  await sql`insert into meeting values ('S/PV.7893', '2017-02-28')`;
  await sql`insert into member_name (member_code, name, short_name, valid_from, valid_to)
    values ('BFA', 'Upper Volta', 'Upper Volta', null, '1984-08-03'), ('BFA', 'Burkina Faso', 'Burkina Faso', '1984-08-04', null)`;
  await sql.begin(async (tx) => {
    await addVote(tx, {
      id: "s-2017-172",
      date: "2017-02-28",
      outcome: "VETOED",
      positions: "N BOL CHN RUS; A EGY ETH KAZ",
    });
    const [text] =
      await tx`update resolution set draft_symbol = 'S/2017/172', title = 'Chemical weapons in Syria' returning id`;
    await tx`update vote set meeting_symbol = 'S/PV.7893'`;
    await tx`insert into resolution_topic values (${text?.id}, 'syria', true), (${text?.id}, 'sanctions', false)`;
    await addVote(tx, { id: "before", date: "1984-08-03", outcome: "ADOPTED", positions: "A USA" });
    await addVote(tx, { id: "after", date: "1984-08-04", outcome: "ADOPTED", positions: "A USA" });
  });
});

describe("vote_record", () => {
  test("has the columns that are promised, in their order", async () => {
    expect(await columnsOf("vote_record")).toBe(
      "vote_id, slug, symbol, draft, meeting, date, kind, procedural, modality, outcome, yes, no, abstain, not_voting, topic, title",
    );
  });

  test("has one row a vote", async () => {
    const [vote] = await sql`select *, date::text from vote_record where vote_id = 's-2017-172'`;
    expect(vote).toEqual({
      vote_id: "s-2017-172",
      slug: "s-2017-172",
      symbol: null,
      draft: "S/2017/172",
      meeting: "S/PV.7893",
      date: "2017-02-28",
      kind: "RESOLUTION",
      procedural: false,
      modality: "RECORDED",
      outcome: "VETOED",
      yes: 9,
      no: 3,
      abstain: 3,
      not_voting: 0,
      topic: "syria",
      title: "Chemical weapons in Syria",
    });
    expect(await sql`select from vote_record`).toHaveLength(3);
  });
});

describe("member_vote_record", () => {
  test("has the columns that are promised, in their order", async () => {
    expect(await columnsOf("member_vote_record")).toBe(
      "vote_id, slug, date, member_code, seat_code, member_name, permanent, position, veto",
    );
  });

  test("tells the No that is a veto from the No that is none", async () => {
    const no = await sql`
      select member_code, permanent, veto from member_vote_record
      where vote_id = 's-2017-172' and position = 'NO' order by member_code`;
    expect([...no]).toEqual([
      { member_code: "BOL", permanent: false, veto: false },
      { member_code: "CHN", permanent: true, veto: true },
      { member_code: "RUS", permanent: true, veto: true },
    ]);
  });

  test("has the name of the day, and one row a member", async () => {
    const named = await sql`
      select vote_id, member_code, seat_code, member_name from member_vote_record
      where member_code in ('BFA', 'SUN') order by vote_id desc, member_code`;
    expect(named.map(({ vote_id, member_name }) => [vote_id, member_name])).toEqual([
      ["before", "Upper Volta"],
      ["before", "Soviet Union"],
      ["after", "Burkina Faso"],
      ["after", "Soviet Union"],
    ]);
    expect(named[1]).toMatchObject({ member_code: "SUN", seat_code: "RUS" });
    expect(await sql`select from member_vote_record`).toHaveLength(45);
  });

  test("is described for those who read it, column by column", async () => {
    const bare = await sql`
      select c.table_name, c.column_name from information_schema.columns c
      where c.table_name in ('vote_record', 'member_vote_record')
        and col_description(c.table_name::regclass, c.ordinal_position) is null`;
    expect(bare).toHaveLength(0);
  });
});
