import { describe, expect, it } from "vitest";
import { readPositions, readTally, writePositions } from "./cells";

const SERVING = ["BOL", "CHN", "EGY", "FRA", "RUS"];

describe("readPositions(cell, serving)", () => {
  it("reads everybody who is not named as a Yes", () => {
    expect(readPositions("N BOL CHN RUS; A EGY", SERVING)).toEqual({
      BOL: "NO",
      CHN: "NO",
      EGY: "ABSTAIN",
      FRA: "YES",
      RUS: "NO",
    });
    expect(Object.values(readPositions("", SERVING))).toEqual(Array(5).fill("YES"));
  });

  it("reads a question mark alone as a vote of which nobody's position is recorded", () => {
    expect(Object.values(readPositions("?", SERVING))).toEqual(Array(5).fill("NOT_RECORDED"));
  });

  it("keeps those apart that took no part and those whose position no source gives", () => {
    expect(readPositions("X CHN; ? EGY", SERVING)).toMatchObject({
      CHN: "NOT_VOTING",
      EGY: "NOT_RECORDED",
      FRA: "YES",
    });
  });

  it.each([
    ["V RUS", "“V” is none of N, A, X and ?."],
    ["N USA", "USA was not serving that day."],
    ["N RUS; A RUS", "RUS is named twice."],
    ["N", "“N” names no member."],
  ])("refuses %s", (cell, sentence) => {
    expect(() => readPositions(cell, SERVING)).toThrow(sentence);
  });
});

describe("writePositions(positions)", () => {
  it.each(["", "?", "N BOL CHN RUS; A EGY", "X CHN; ? EGY"])("gives back “%s”", (cell) => {
    expect(writePositions(readPositions(cell, SERVING))).toBe(cell);
  });
});

describe("readTally(cell)", () => {
  it("reads Yes, No, abstaining and not voting in this order", () => {
    expect(readTally("9-3-2-1")).toEqual({ yes: 9, no: 3, abstain: 2, notVoting: 1 });
  });

  it("keeps a number that no source states, and a tally that none gives, apart from nought", () => {
    expect(readTally("4-7-?-?")).toEqual({ yes: 4, no: 7, abstain: null, notVoting: null });
    expect(readTally(null)).toBeNull();
  });
});
