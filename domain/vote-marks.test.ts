import { describe, expect, it } from "vitest";
import { longestRun, marksTitle } from "./vote-marks";

const YEARS = [
  { year: 1999, marks: "YYNY" },
  { year: 2000, marks: "YYAV" },
];

describe("longestRun(years, letter)", () => {
  it("goes on over the end of a year", () => {
    expect(longestRun(YEARS, "Y")).toEqual({ length: 3, from: 1999, to: 2000 });
    expect(longestRun(YEARS, "V")).toEqual({ length: 1, from: 2000, to: 2000 });
  });

  it("is null where the letter is in no vote", () => {
    expect(longestRun(YEARS, "X")).toBeNull();
    expect(longestRun([], "Y")).toBeNull();
  });
});

describe("marksTitle(name, years)", () => {
  it("says the longest run of Yes", () => {
    expect(marksTitle("China", YEARS)).toBe("China voted Yes at most 3 times in a row, from 1999 to 2000");
    expect(marksTitle("Chad", [{ year: 2014, marks: "YY" }])).toBe("Chad voted Yes in every one of its 2 votes");
    expect(marksTitle("Chad", [{ year: 2014, marks: "A" }])).toBe("No Yes of Chad in 1 vote");
  });
});
