import { describe, expect, it } from "vitest";
import { type PairCell, pairFigures } from "./pair-figures";
import { directionOf, yearChanges, yearChangesTitle } from "./year-changes";

/** So many equal and different votes in a year. */
const year = (number: number, same: number, different: number): PairCell[] => {
  const cell = { year: number, topic: "syria", region: "Middle East", contested: true, adopted: false } as const;
  return [
    { ...cell, a: "YES", b: "YES", n: same },
    { ...cell, a: "YES", b: "ABSTAIN", n: different },
  ];
};

const { byYear } = pairFigures([
  ...year(2010, 30, 0),
  ...year(2011, 30, 1),
  ...year(2012, 30, 1),
  ...year(2013, 15, 15),
  ...year(2014, 9, 0),
  ...year(2016, 20, 1),
]);
const changes = yearChanges(byYear, "all", "2016-06-30");

describe("yearChanges(byYear, scope, to)", () => {
  it("sets each year that has three before it against them as one pool, newest first", () => {
    expect(changes.map((one) => [one.year, one.later.of, one.earlier.count, one.earlier.of])).toEqual([
      [2016, 21, 24, 39],
      [2014, 9, 75, 92],
      [2013, 30, 90, 92],
    ]);
    expect(changes[2]?.earlier).toMatchObject({ from: 2010, to: 2012 });
    expect(changes[2]?.change?.difference).toBeCloseTo(0.5 - 90 / 92, 12);
  });

  it("withholds the difference where either side has fewer than ten votes, and marks the running year", () => {
    expect(changes[1]?.change).toBeNull();
    expect(changes.map(({ running }) => running)).toEqual([true, false, false]);
    expect(yearChanges(byYear, "adopted", "2016-06-30").every(({ change }) => change === null)).toBe(true);
  });

  it("is empty where there are no three years before any, and where the two never voted together", () => {
    expect(yearChanges(byYear.slice(0, 3), "all", "2012-12-31")).toEqual([]);
    expect(yearChanges([], "all", "2012-12-31")).toEqual([]);
  });
});

describe("directionOf(change)", () => {
  it("is a direction only where the interval leaves out zero", () => {
    expect(changes.map(directionOf)).toEqual(["higher", null, "lower"]);
    expect(directionOf({ change: { difference: 0.04, low: -0.1, high: 0.2 } })).toBeNull();
  });
});

describe("yearChangesTitle(changes)", () => {
  const on = (number: number, difference: number) => ({
    ...{ year: number, running: false, change: { difference, low: difference - 0.01, high: difference + 0.01 } },
    ...{ later: { from: 0, to: 0, count: 0, of: 20 }, earlier: { from: 0, to: 0, count: 0, of: 20 } },
  });

  it("names the years that were less and more alike", () => {
    expect(yearChangesTitle(changes)).toBe("Less alike than in the three years before: 2013; more alike: 2016");
    const many = [2020, 2019, 2018, 2017, 2016].map((number) => on(number, -0.2));
    expect(yearChangesTitle(many)).toBe(
      "Less alike than in the three years before: 2020, 2019, 2018 and two years before",
    );
  });

  it("says so where nothing changed, or too little is known", () => {
    expect(yearChangesTitle([on(2020, 0)])).toBe("No year differs from the three before it by more than chance");
    expect(yearChangesTitle(changes.slice(1, 2))).toBe("Too few votes to compare a year with the three before it");
  });
});
