import { beforeAll, describe, expect, test } from "vitest";
import { slugOf } from "@/domain/symbols";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil, type TestVote } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(() => seatCouncil(sql));

const add = (vote: TestVote) => sql.begin((tx) => addVote(tx, vote));

/** S/2017/172, vetoed by China and Russia. */
const HELICOPTERS = {
  id: "s-2017-172",
  date: "2017-02-28",
  outcome: "VETOED",
  positions: "N BOL CHN RUS; A EGY ETH KAZ",
} as const;

/** S/2014/916, on Palestine: 8-2-5, with the No of the United States. */
const PALESTINE = {
  id: "s-2014-916",
  date: "2014-12-30",
  outcome: "NOT_ADOPTED",
  positions: "N AUS USA; A GBR LTU NGA KOR RWA",
} as const;

/** S/RES/2623(2022), which calls an emergency session of the General Assembly: procedural, with Russia's No. */
const SESSION = {
  id: "s-res-2623-2022",
  date: "2022-02-27",
  outcome: "ADOPTED",
  procedural: true,
  positions: "N RUS; A CHN IND ARE",
} as const;

describe("the outcome of a vote", () => {
  test("is no veto where there are fewer Yes than needed, whoever said No", async () => {
    expect(await refusal(add({ ...PALESTINE, outcome: "VETOED" }))).toEqual(
      broken(
        "vote_outcome",
        "vote s-2014-916: VETOED does not follow from 8 Yes of the 9 needed on 2014-12-30, with No of USA",
      ),
    );
    expect((await refusal(add({ ...PALESTINE, outcome: "ADOPTED" }))).rule).toBe("vote_outcome");
    await add(PALESTINE);
  });

  test("is a veto where there are enough Yes and a permanent member's No", async () => {
    expect(await refusal(add({ ...HELICOPTERS, outcome: "ADOPTED" }))).toEqual(
      broken(
        "vote_outcome",
        "vote s-2017-172: ADOPTED does not follow from 9 Yes of the 9 needed on 2017-02-28, with No of CHN, RUS",
      ),
    );
    expect((await refusal(add({ ...HELICOPTERS, outcome: "NOT_ADOPTED" }))).rule).toBe("vote_outcome");
    await add(HELICOPTERS);
  });

  test("is no veto without a permanent member's No: an abstention or an absence is none", async () => {
    const abstaining = { ...HELICOPTERS, id: "abstaining", positions: "N BOL; A CHN; X RUS" };
    expect(await refusal(add(abstaining))).toEqual(
      broken(
        "vote_outcome",
        "vote abstaining: VETOED does not follow from 12 Yes of the 9 needed on 2017-02-28, without a permanent member's No",
      ),
    );
    await add({ ...abstaining, outcome: "ADOPTED" });
  });

  test("is no veto on a procedural matter", async () => {
    expect(await refusal(add({ ...SESSION, outcome: "VETOED" }))).toEqual(
      broken(
        "vote_outcome",
        "vote s-res-2623-2022: VETOED does not follow from 11 Yes of the 9 needed on 2022-02-27, with No of RUS, on a procedural matter",
      ),
    );
    expect((await refusal(add({ ...SESSION, procedural: false }))).rule).toBe("vote_outcome");
    await add(SESSION);
  });

  test("needs seven of eleven to the end of 1965, nine of fifteen from then on", async () => {
    const last = {
      id: "last-of-eleven",
      date: "1965-12-31",
      outcome: "ADOPTED",
      positions: "A BOL CIV JOR MYS",
    } as const;
    expect(await refusal(add({ ...last, outcome: "NOT_ADOPTED" }))).toEqual(
      broken(
        "vote_outcome",
        "vote last-of-eleven: NOT_ADOPTED does not follow from 7 Yes of the 7 needed on 1965-12-31, without a permanent member's No",
      ),
    );
    await add(last);
    await add({ ...last, id: "six-of-eleven", positions: "A BOL CIV JOR MYS NLD", outcome: "NOT_ADOPTED" });

    const first = {
      id: "first-of-fifteen",
      date: "1966-01-01",
      outcome: "ADOPTED",
      positions: "A ARG BGR JOR JPN MLI NGA NLD",
    } as const;
    expect(await refusal(add(first))).toEqual(
      broken(
        "vote_outcome",
        "vote first-of-fifteen: ADOPTED does not follow from 8 Yes of the 9 needed on 1966-01-01, without a permanent member's No",
      ),
    );
    await add({ ...first, positions: "A ARG BGR JOR JPN MLI NGA" });
  });
});

describe("the outcome of a vote whose positions are not recorded", () => {
  const EVERYONE = "? CHN FRA GBR RUS USA BHR COD COL DNK GRC LBR LVA PAK PAN SOM";
  const LIBYA = { id: "libya", date: "2026-04-14", positions: EVERYONE } as const;
  const UNKNOWN = [null, null, null, null] as const;

  test("is as stated where nothing speaks against it", async () => {
    for (const outcome of ["ADOPTED", "VETOED", "NOT_ADOPTED"] as const) {
      await add({ ...LIBYA, id: slugOf(`libya ${outcome}`), outcome, tally: UNKNOWN });
    }
  });

  test("follows from the tally where that decides", async () => {
    expect(await refusal(add({ ...LIBYA, outcome: "ADOPTED", tally: [8, 0, 7, 0] }))).toEqual(
      broken(
        "vote_outcome",
        "vote libya: ADOPTED does not follow from 8 Yes of the 9 needed on 2026-04-14, without a permanent member's No",
      ),
    );
    expect((await refusal(add({ ...LIBYA, outcome: "VETOED", tally: [13, 0, 2, 0] }))).rule).toBe("vote_outcome");
    expect((await refusal(add({ ...LIBYA, outcome: "NOT_ADOPTED", tally: [9, 6, 0, 0] }))).rule).toBe("vote_outcome");
    await add({ ...LIBYA, outcome: "VETOED", tally: [13, 1, 1, 0] });
  });

  test("follows from the positions that are recorded", async () => {
    const ninth = "? CHN FRA GBR RUS USA BHR";
    expect(
      await refusal(add({ ...LIBYA, id: "nine-known", positions: ninth, outcome: "NOT_ADOPTED", tally: UNKNOWN })),
    ).toEqual(
      broken(
        "vote_outcome",
        "vote nine-known: NOT_ADOPTED does not follow from 9 to 15 Yes of the 9 needed on 2026-04-14, without a permanent member's No",
      ),
    );
    const veto = `N RUS; ${ninth.replace("RUS ", "")}`;
    expect(
      (await refusal(add({ ...LIBYA, id: "no-known", positions: veto, outcome: "ADOPTED", tally: UNKNOWN }))).rule,
    ).toBe("vote_outcome");
  });
});
