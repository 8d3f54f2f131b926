import { describe, expect, test } from "vitest";
import { SYRIA_2017 } from "./votes.fixture";
import { tallyWords, wellMarks } from "./well";

describe("wellMarks(votes, tally)", () => {
  test("orders Yes, Abstain, No, Veto", () => {
    const tally = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    expect(wellMarks(SYRIA_2017, tally).join("")).toBe("YYYYYYYYYAAANVV");
  });

  test("takes the numbers from the tally where positions are not recorded", () => {
    const unknown = SYRIA_2017.map(() => ({ position: "NOT_RECORDED" as const, veto: false }));
    expect(wellMarks(unknown, { yes: 11, no: 2, abstain: 2, notVoting: 0 }).join("")).toBe("YYYYYYYYYYYAANN");
    expect(wellMarks(unknown, null).join("")).toBe("UUUUUUUUUUUUUUU");
  });
});

describe("tallyWords(tally)", () => {
  test("names who took no part only where somebody did", () => {
    expect(tallyWords({ yes: 9, no: 3, abstain: 3, notVoting: 0 })).toEqual(["9 Yes", "3 No", "3 abstaining"]);
    expect(tallyWords({ yes: 12, no: 0, abstain: 2, notVoting: 1 })).toEqual([
      "12 Yes",
      "0 No",
      "2 abstaining",
      "1 not voting",
    ]);
  });
});
