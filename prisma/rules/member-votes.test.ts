import type { TransactionSql } from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(() => seatCouncil(sql));

/** S/2017/172, on sanctions over chemical weapons in Syria. */
const HELICOPTERS = {
  id: "s-2017-172",
  date: "2017-02-28",
  outcome: "VETOED",
  positions: "N BOL CHN RUS; A EGY ETH KAZ",
} as const;

describe("the members of a vote", () => {
  test("are those serving on its day: S/2017/172 is taken, and can be taken away", async () => {
    await sql.begin((tx) => addVote(tx, HELICOPTERS));
    const [vote] = await sql`select yes, no, abstain, not_voting from vote where id = 's-2017-172'`;
    expect(vote).toEqual({ yes: 9, no: 3, abstain: 3, not_voting: 0 });
    await sql.begin(async (tx) => {
      await tx`delete from vote where id = 's-2017-172'`;
      await tx`delete from resolution where slug = 's-2017-172'`;
    });
    expect(await sql`select from member_vote`).toHaveLength(0);
  });

  test("are no others", async () => {
    const stranger = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, positions: `${HELICOPTERS.positions} BRA` }));
    expect(await refusal(stranger)).toEqual(
      broken("vote_member_serving", "vote s-2017-172: BRA was not serving on 2017-02-28"),
    );
    const strangers = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, positions: `${HELICOPTERS.positions} BRA DEU` }));
    expect(await refusal(strangers)).toEqual(
      broken("vote_member_serving", "vote s-2017-172: BRA, DEU were not serving on 2017-02-28"),
    );
  });

  test("are all of them", async () => {
    const missing = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, without: ["JPN"] }));
    expect(await refusal(missing)).toEqual(
      broken("vote_member_missing", "vote s-2017-172: JPN was serving on 2017-02-28 and has no member vote"),
    );
    const nobody = sql.begin(async (tx) => {
      await addVote(tx, HELICOPTERS);
      await tx`delete from member_vote`;
    });
    expect((await refusal(nobody)).rule).toBe("vote_member_missing");
    expect(await refusal(sql`truncate member_vote`)).toEqual(
      broken(
        "record_no_truncate",
        "table member_vote: its rows are deleted, not truncated, so that every rule is checked",
      ),
    );
  });

  test("sit on seats of their own: two states cannot vote from one", async () => {
    const both = sql.begin((tx) => addVote(tx, { ...HELICOPTERS, positions: `${HELICOPTERS.positions} SUN` }));
    expect(await refusal(both)).toMatchObject({ code: "23505", rule: "member_vote_pkey" });
    const foreignSeat = sql.begin(async (tx) => {
      await addVote(tx, HELICOPTERS);
      await tx`update member_vote set seat_code = 'FRA' where member_code = 'JPN'`;
    });
    expect(await refusal(foreignSeat)).toMatchObject({ code: "23505" });
  });

  test("have the seat of the time: the Soviet Union does not vote in 1995", async () => {
    const late = {
      id: "soviet-vote",
      date: "1995-06-15",
      outcome: "ADOPTED",
      positions: "Y SUN",
      without: ["RUS"],
    } as const;
    expect(await refusal(sql.begin((tx) => addVote(tx, late)))).toEqual(
      broken("vote_member_serving", "vote soviet-vote: SUN was not serving on 1995-06-15"),
    );
    await sql.begin((tx) => addVote(tx, { ...late, id: "soviet-vote-of-1991", date: "1991-12-15" }));
  });

  test("are fourteen in the first days of 1980, before Mexico was elected", async () => {
    const january = { id: "afghanistan", date: "1980-01-06", outcome: "ADOPTED" } as const;
    expect(await refusal(sql.begin((tx) => addVote(tx, { ...january, positions: "Y MEX" })))).toEqual(
      broken("vote_member_serving", "vote afghanistan: MEX was not serving on 1980-01-06"),
    );
    await sql.begin((tx) => addVote(tx, january));
    expect(await sql`select from member_vote where vote_id = 'afghanistan'`).toHaveLength(14);
    const dayAfter = { ...january, id: "afghanistan-of-the-7th", date: "1980-01-07", without: ["MEX"] };
    expect((await refusal(sql.begin((tx) => addVote(tx, dayAfter)))).rule).toBe("vote_member_missing");
  });

  test("are all of them in a vote that has none yet, and after one is taken away", async () => {
    const bare = sql.begin(async (tx) => {
      const [text] = await tx`
        insert into resolution (slug, title, date) values ('bare', 'Bare', '2017-02-28') returning id`;
      await tx`insert into vote (id, resolution_id, date, kind, procedural, modality, outcome)
        values ('bare', ${text?.id}, '2017-02-28', 'RESOLUTION', false, 'RECORDED', 'NOT_ADOPTED')`;
    });
    expect((await refusal(bare)).rule).toBe("vote_member_missing");
    await sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "complete" }));
    const gone = sql`delete from member_vote where vote_id = 'complete' and member_code = 'JPN'`;
    expect((await refusal(gone)).rule).toBe("vote_member_missing");
  });

  test("cannot be moved from one vote to another, even where one of the two is given up", async () => {
    const pair = async (tx: TransactionSql, givenUp: string) => {
      await tx`update member_vote set vote_id = 'of-2018' where vote_id = 'of-2017' and member_code = 'JPN'`;
      await tx`delete from vote where id = ${givenUp}`;
      await tx`delete from resolution where slug = ${givenUp}`;
    };
    await sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "of-2017" }));
    await sql.begin((tx) => addVote(tx, { id: "of-2018", date: "2018-12-13", outcome: "ADOPTED" }));
    expect((await refusal(sql.begin((tx) => pair(tx, "of-2018")))).rule).toBe("vote_member_missing");
    expect((await refusal(sql.begin((tx) => pair(tx, "of-2017")))).rule).toBe("vote_member_serving");
  });

  test("stay right when the day of the vote changes", async () => {
    await sql.begin((tx) => addVote(tx, HELICOPTERS));
    const yearBefore = sql.begin(async (tx) => {
      await tx`update vote set date = '2016-02-28' where id = 's-2017-172'`;
      await tx`update resolution set date = '2016-02-28' where slug = 's-2017-172'`;
    });
    expect(await refusal(yearBefore)).toEqual(
      broken("vote_member_serving", "vote s-2017-172: BOL, ETH, ITA, KAZ, SWE were not serving on 2016-02-28"),
    );
    await sql.begin(async (tx) => {
      await tx`update vote set date = '2017-03-01' where id = 's-2017-172'`;
      await tx`update resolution set date = '2017-03-01' where slug = 's-2017-172'`;
    });
  });
});

describe("an adoption without a vote", () => {
  const FIRST = { id: "s-res-1-1946", date: "1946-01-25", outcome: "ADOPTED", modality: "WITHOUT_VOTE" } as const;

  test("has no member votes", async () => {
    expect(await refusal(sql.begin((tx) => addVote(tx, { ...FIRST, positions: "Y USA" })))).toEqual(
      broken("vote_without_vote_members", "vote s-res-1-1946: it was adopted without a vote, but has 11 member votes"),
    );
    await sql.begin((tx) => addVote(tx, FIRST));
    const late = sql`insert into member_vote values ('s-res-1-1946', 'USA', 'USA', 'YES')`;
    expect((await refusal(late)).rule).toBe("vote_without_vote_members");
  });

  test("has no tally, and is an adoption", async () => {
    const counted = sql`update vote set yes = 11 where id = 's-res-1-1946'`;
    expect(await refusal(counted)).toMatchObject({ code: "23514", rule: "vote_without_vote" });
    const failed = sql`update vote set outcome = 'NOT_ADOPTED' where id = 's-res-1-1946'`;
    expect(await refusal(failed)).toMatchObject({ code: "23514", rule: "vote_without_vote" });
  });
});
