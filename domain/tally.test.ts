import { describe, expect, it } from "vitest";
import { isContested, tallyOf } from "./tally";

describe("tallyOf(positions)", () => {
  it("counts the four positions and leaves out what is not recorded", () => {
    expect(tallyOf(["YES", "YES", "NO", "ABSTAIN", "NOT_VOTING", "NOT_RECORDED"])).toEqual({
      yes: 2,
      no: 1,
      abstain: 1,
      notVoting: 1,
    });
  });
});

describe("isContested(tally)", () => {
  it("is a vote with a No or an abstention; taking no part is neither", () => {
    expect(isContested({ no: 0, abstain: 2 })).toBe(true);
    expect(isContested({ no: 1, abstain: 0 })).toBe(true);
    expect(isContested({ no: 0, abstain: 0 })).toBe(false);
  });

  it("is not known where the tally is missing", () => {
    expect(isContested(null)).toBeNull();
  });
});
