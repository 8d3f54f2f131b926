import { describe, expect, it } from "vitest";
import { poolYears } from "./periods";

/** Contested votes of China and Russia by year, and those of them in which they agreed, 25 October 1971 to 1980. */
const CHINA_RUSSIA = [
  { year: 1971, agree: 2, n: 8 },
  { year: 1972, agree: 15, n: 18 },
  { year: 1973, agree: 7, n: 10 },
  { year: 1974, agree: 1, n: 2 },
  { year: 1975, agree: 6, n: 6 },
  { year: 1976, agree: 7, n: 7 },
  { year: 1977, agree: 4, n: 4 },
  { year: 1978, agree: 3, n: 4 },
  { year: 1979, agree: 6, n: 10 },
  { year: 1980, agree: 7, n: 10 },
];

describe("poolYears(years)", () => {
  it("lets a year of ten votes stand alone, pools smaller years and withholds a pool below ten", () => {
    const periods = poolYears(CHINA_RUSSIA).map(({ from, to, kind, n, agree }) => [from, to, kind, agree, n]);
    expect(periods).toEqual([
      [1971, 1971, "few", 2, 8],
      [1972, 1972, "year", 15, 18],
      [1973, 1973, "year", 7, 10],
      [1974, 1978, "pool", 21, 23],
      [1979, 1979, "year", 6, 10],
      [1980, 1980, "year", 7, 10],
    ]);
  });

  it("gives shares and intervals only to what is shown", () => {
    const [few, year] = poolYears(CHINA_RUSSIA);
    expect([few?.strict, few?.interval]).toEqual([null, null]);
    expect(year?.strict).toBeCloseTo(15 / 18, 10);
    expect(year?.interval?.low).toBeCloseTo(0.6078, 4);
  });

  it("does not pool across years that are left out", () => {
    const periods = poolYears([
      { year: 1989, agree: 5, n: 6 },
      { year: 1993, agree: 4, n: 6 },
    ]);
    expect(periods.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [1989, 1989, "few"],
      [1993, 1993, "few"],
    ]);
  });

  it("keeps a year without a vote in the run", () => {
    const [pool] = poolYears([
      { year: 1989, agree: 5, n: 6 },
      { year: 1990, agree: 0, n: 0 },
      { year: 1991, agree: 4, n: 6 },
    ]);
    expect(pool).toMatchObject({ from: 1989, to: 1991, kind: "pool", n: 12, agree: 9, strict: 0.75 });
  });

  it("is empty for no years", () => {
    expect(poolYears([])).toEqual([]);
  });
});
