import { describe, expect, it } from "vitest";
import { plain } from "./sentence";
import { jointVetoTitle, vetoAnswer, vetoStripTitle } from "./veto-findings";

const seats = (CHN: number, FRA: number, RUS: number, GBR: number, USA: number) => ({ CHN, FRA, RUS, GBR, USA });

const DECADES = [
  { decade: 2020, bySeat: seats(6, 0, 17, 0, 9) },
  { decade: 2010, bySeat: seats(9, 0, 19, 0, 3) },
  { decade: 2000, bySeat: seats(2, 0, 4, 0, 10) },
  { decade: 1990, bySeat: seats(2, 0, 2, 0, 6) },
  { decade: 1980, bySeat: seats(0, 7, 4, 15, 46) },
  { decade: 1970, bySeat: seats(2, 7, 7, 14, 21) },
  { decade: 1960, bySeat: seats(0, 0, 18, 1, 0) },
  { decade: 1950, bySeat: seats(1, 2, 45, 2, 0) },
  { decade: 1940, bySeat: seats(0, 1, 44, 0, 0) },
];

describe("vetoAnswer(counts)", () => {
  it("gives votes vetoed, vetoes cast and each seat's, the most first", () => {
    const answer = vetoAnswer({ items: 270, cast: 326, bySeat: seats(22, 17, 160, 32, 95) });
    expect(plain(answer)).toBe(
      "270 votes were vetoed since 1946, by 326 vetoes: 160 of the Soviet Union and Russia, 95 of the United States, 32 of the United Kingdom, 22 of China and 17 of France.",
    );
    expect(answer.filter((part) => part.strong).map((part) => part.text)).toEqual(["270", "326"]);
  });
});

describe("vetoStripTitle(byDecade)", () => {
  it("names who vetoed most, in runs of decades, by the holder of the time", () => {
    expect(vetoStripTitle(DECADES)).toBe(
      "The Soviet Union vetoed most in 1946–1969, the United States in 1970–2009, Russia since 2010",
    );
  });

  it("puts a decade with two leaders in no run", () => {
    const tied = { decade: 2020, bySeat: seats(6, 0, 9, 0, 9) };
    expect(vetoStripTitle([DECADES[1], tied].flatMap((one) => one ?? []))).toBe("Russia vetoed most in 2010–2019");
    expect(vetoStripTitle([tied])).toBe("");
  });
});

describe("jointVetoTitle(joint, most)", () => {
  it("counts the votes that both vetoed, and those on one topic", () => {
    expect(jointVetoTitle(18, { topic: "Syria", count: 10 })).toBe("18 votes were vetoed by both, 10 of them on Syria");
    expect(jointVetoTitle(1, null)).toBe("1 vote was vetoed by both");
    expect(jointVetoTitle(0, null)).toBe("No vote was vetoed by both");
  });
});
