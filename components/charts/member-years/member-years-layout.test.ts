import { describe, expect, test } from "vitest";
import { type MemberYear, memberYearsLayout } from "./member-years-layout";

const none = { vetoes: 0, ABSTAIN: 0, NOT_VOTING: 0, NO: 0, NOT_RECORDED: 0 };
/** Made up, so that the heights are round: the plot is 326 high, and 50 + 15 votes give 5.0154 a vote. */
const YEARS: MemberYear[] = [
  { ...none, year: 2010, YES: 50 },
  { ...none, year: 2012, YES: 20, ABSTAIN: 5, NOT_VOTING: 2, NO: 8, vetoes: 3 },
];

describe("memberYearsLayout(years, span, size)", () => {
  const { bars, line, absent, counts } = memberYearsLayout(YEARS, [2009, 2013], "large");

  test("draws Yes up from the line and everything else down from it", () => {
    expect(bars[0]?.parts).toEqual([{ part: "Y", y: 20, height: line - 20 }]);
    const parts = bars[1]?.parts ?? [];
    expect(parts.map((part) => part.part)).toEqual(["Y", "A", "X", "N", "V"]);
    expect(parts[1]?.y).toBe(line);
    expect((parts.at(-1)?.y ?? 0) + (parts.at(-1)?.height ?? 0)).toBeCloseTo(380 - 34);
  });

  test("takes the vetoes out of the No votes, not on top of them", () => {
    const parts = bars[1]?.parts ?? [];
    const height = (code: string) => parts.find((part) => part.part === code)?.height ?? 0;
    expect(height("N") / height("V")).toBeCloseTo(5 / 3);
  });

  test("greys the years without a seat", () => {
    expect(absent.map((gap) => gap.from)).toEqual([2009, 2011, 2013]);
  });

  test("counts from the line in both directions", () => {
    expect(counts.map(({ count }) => count)).toEqual([10, 0, 10, 20, 30, 40, 50]);
  });
});
