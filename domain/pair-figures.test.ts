import { describe, expect, it } from "vitest";
import { type PairCell, pairFigures } from "./pair-figures";

const cell = (
  year: number,
  topic: string,
  a: PairCell["a"],
  b: PairCell["b"],
  n: number,
  extra: Partial<PairCell> = {},
): PairCell => ({
  year,
  topic,
  region: topic === "syria" ? "Middle East" : "Europe",
  a,
  b,
  n,
  contested: true,
  adopted: false,
  ...extra,
});

describe("pairFigures(cells)", () => {
  const figures = pairFigures([
    cell(2017, "syria", "NO", "NO", 2),
    cell(2017, "cyprus", "YES", "YES", 5, { contested: false, adopted: true }),
    cell(2019, "syria", "ABSTAIN", "NO", 1),
  ]);

  it("sums every cell into the whole, by denominator", () => {
    expect(figures.whole.all).toMatchObject({ n: 8, agree: 7 });
    expect(figures.whole.contested).toMatchObject({ n: 3, agree: 2 });
    expect(figures.whole.adopted).toMatchObject({ n: 5, agree: 5 });
    expect(figures.whole.all.table.ABSTAIN.NO).toBe(1);
  });

  it("has every year between the first and the last, those without a vote as zeros", () => {
    expect(figures.byYear.map(({ year, all }) => [year, all.n, all.strict])).toEqual([
      [2017, 7, 1],
      [2018, 0, null],
      [2019, 1, 0],
    ]);
  });

  it("has every topic, the most votes first", () => {
    expect(figures.byTopic.map(({ topic, all }) => [topic, all.n])).toEqual([
      ["cyprus", 5],
      ["syria", 3],
    ]);
  });

  it("has every region of the primary topics, the most votes first", () => {
    expect(figures.byRegion.map(({ region, all }) => [region, all.n, all.agree])).toEqual([
      ["Europe", 5, 5],
      ["Middle East", 3, 2],
    ]);
  });

  it("is empty for a pair that never voted together, and divides by nothing", () => {
    expect(pairFigures([])).toMatchObject({
      whole: { all: { n: 0, strict: null, interval: null } },
      byYear: [],
      byTopic: [],
      byRegion: [],
    });
  });
});
