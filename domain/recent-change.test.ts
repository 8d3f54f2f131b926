import { describe, expect, it } from "vitest";
import { type PairCell, pairFigures } from "./pair-figures";
import { recentChange } from "./recent-change";

/** So many equal and different votes in a year, all of them contested. */
function year(number: number, same: number, different: number): PairCell[] {
  const cell = { year: number, topic: "ukraine", region: "Europe", contested: true, adopted: true } as const;
  return [
    { ...cell, a: "YES", b: "YES", n: same },
    { ...cell, a: "YES", b: "NO", n: different },
  ];
}

const cells = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((number) =>
  year(number, number < 2022 ? 9 : 7, 1),
);

describe("recentChange(byYear, to)", () => {
  it("takes the last four full years and the five before, and leaves the running year out", () => {
    const { all } = recentChange(pairFigures(cells).byYear, "2026-04-30");
    expect(all.later).toEqual({ from: 2022, to: 2025, count: 28, of: 32 });
    expect(all.earlier).toEqual({ from: 2017, to: 2021, count: 45, of: 50 });
  });

  it("counts a year that ends with the record as full", () => {
    expect(recentChange(pairFigures(cells).byYear, "2026-12-31").contested.later).toMatchObject({
      from: 2023,
      to: 2026,
    });
  });

  it("is zeros where the two never voted together", () => {
    expect(recentChange([], "2026-04-30").all.later).toMatchObject({ count: 0, of: 0 });
  });
});
