import { describe, expect, it } from "vitest";
import { outcomeOf } from "./outcome";

const vote = { day: "2017-02-28", procedural: false, tally: { yes: 9 }, permanentNo: 2 };

describe("outcomeOf({ day, procedural, tally, permanentNo })", () => {
  it("is vetoed with enough Yes and a permanent No: S/2017/172, 9–3–3", () => {
    expect(outcomeOf(vote)).toBe("VETOED");
  });

  it("is not adopted with too few Yes, whoever said No: S/2014/916, 8–2–5", () => {
    expect(outcomeOf({ ...vote, day: "2014-12-30", tally: { yes: 8 }, permanentNo: 1 })).toBe("NOT_ADOPTED");
  });

  it("knows no veto on a procedural vote: S/RES/2623(2022), 11–1–3", () => {
    expect(outcomeOf({ ...vote, procedural: true, tally: { yes: 11 }, permanentNo: true })).toBe("ADOPTED");
  });

  it("needs seven Yes before 1966 and nine since", () => {
    const seven = { ...vote, tally: { yes: 7 }, permanentNo: false };
    expect(outcomeOf({ ...seven, day: "1965-12-20" })).toBe("ADOPTED");
    expect(outcomeOf({ ...seven, day: "1966-02-02" })).toBe("NOT_ADOPTED");
  });

  it("is adopted when permanent members only abstain or take no part: S/RES/338(1973)", () => {
    expect(outcomeOf({ ...vote, day: "1973-10-22", tally: { yes: 14 }, permanentNo: 0 })).toBe("ADOPTED");
  });
});
