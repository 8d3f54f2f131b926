import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil, type TestVote } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(() => seatCouncil(sql));

const add = (vote: TestVote) => sql.begin((tx) => addVote(tx, vote));

/** S/RES/2448(2018), on the mission in the Central African Republic. */
const MISSION = { id: "s-res-2448-2018", date: "2018-12-13", outcome: "ADOPTED", positions: "A CHN RUS" } as const;

/** The invitation of 26 January 2019 on Venezuela: 9–4–2, and no source says who. */
const VENEZUELA = {
  id: "venezuela",
  date: "2019-01-26",
  outcome: "ADOPTED",
  kind: "PROCEDURAL",
  procedural: true,
  positions: "? CHN FRA GBR RUS USA BEL CIV DEU DOM GNQ IDN KWT PER POL ZAF",
  tally: [9, 4, 2, 0],
} as const satisfies TestVote;

describe("the tally of a vote whose positions are recorded", () => {
  test("is their count", async () => {
    expect(await refusal(add({ ...MISSION, tally: [13, 1, 1, 0] }))).toEqual(
      broken(
        "vote_tally",
        "vote s-res-2448-2018: the tally says 13-1-1-0, the member votes 13-0-2-0 (Yes, No, abstaining, not voting)",
      ),
    );
    expect((await refusal(add({ ...MISSION, tally: [12, 0, 2, 1] }))).rule).toBe("vote_tally");
  });

  test("is stated in full", async () => {
    expect(await refusal(add({ ...MISSION, tally: [13, 0, 2, null] }))).toEqual(
      broken(
        "vote_tally",
        "vote s-res-2448-2018: the tally says 13-0-2-?, the member votes 13-0-2-0 (Yes, No, abstaining, not voting)",
      ),
    );
  });

  test("is never negative", async () => {
    expect(await refusal(add({ ...MISSION, tally: [13, -2, 4, 0] }))).toMatchObject({ rule: "vote_tally_range" });
  });

  test("changes together with a position, or not at all", async () => {
    await add(MISSION);
    const position = (tx: typeof sql) => tx`
      update member_vote set position = 'NO' where vote_id = 's-res-2448-2018' and member_code = 'NLD'`;
    expect((await refusal(position(sql))).rule).toBe("vote_tally");
    await sql.begin(async (tx) => {
      await tx`update vote set yes = 12, no = 1 where id = 's-res-2448-2018'`;
      await position(tx as unknown as typeof sql);
    });
  });
});

describe("the tally of a vote whose positions are not recorded", () => {
  test("stands as stated: 9–4–2, and 4–7 of which the rest is not known", async () => {
    await add(VENEZUELA);
    await add({
      id: "invitation-of-2000",
      date: "2000-06-23",
      outcome: "NOT_ADOPTED",
      procedural: true,
      positions: "? CHN FRA GBR RUS USA ARG BGD CAN JAM MLI MYS NAM NLD TUN UKR",
      tally: [4, 7, null, null],
    });
  });

  test("may be missing; a tally of noughts is not one", async () => {
    const vote = {
      id: "s-516",
      date: "1947-08-28",
      outcome: "NOT_ADOPTED",
      positions: "? CHN FRA GBR SUN USA AUS BEL BRA COL POL SYR",
    } as const;
    expect(await refusal(add({ ...vote, tally: [0, 0, 0, 0] }))).toEqual(
      broken("vote_tally_seats", "vote s-516: the tally is of 0 members, but 11 were serving on 1947-08-28"),
    );
    await add({ ...vote, tally: [null, null, null, null] });
  });

  test("is no less than what is recorded", async () => {
    const few = {
      ...VENEZUELA,
      id: "few",
      positions: VENEZUELA.positions.replace("CHN ", ""),
      tally: [0, 6, 6, 3],
    } as const;
    expect(await refusal(add({ ...few, outcome: "NOT_ADOPTED" }))).toEqual(
      broken("vote_tally", "vote few: the tally says less than the recorded member votes"),
    );
  });

  test("is of no more members than were serving", async () => {
    expect(await refusal(add({ ...VENEZUELA, id: "many", tally: [9, 4, 3, null] }))).toEqual(
      broken("vote_tally_seats", "vote many: the tally is of 16 members, but 15 were serving on 2019-01-26"),
    );
  });
});
