import { describe, expect, test } from "vitest";
import { yearTicks } from "./year-ticks";

describe("yearTicks(domain, perYear)", () => {
  test("names every five years at full width, ten on a tablet, fifteen on a phone", () => {
    expect(yearTicks([1971, 2027], 1002 / 56).slice(0, 3)).toEqual([1975, 1980, 1985]);
    expect(yearTicks([1971, 2027], 516 / 56)).toEqual([1975, 1985, 1995, 2005, 2015, 2025]);
    expect(yearTicks([1971, 2027], 312 / 56)).toEqual([1975, 1990, 2005, 2020]);
  });
});
