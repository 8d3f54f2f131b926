import { describe, expect, test } from "vitest";
import { agreementModel, yearCounts } from "./agreement-model";
import { agreement, RECENT_YEARS, SEVENTIES } from "./china-russia.fixture";

const seventies = agreementModel({ years: yearCounts(SEVENTIES), from: "1971-10-25", to: "1978-12-31" });
const recent = agreementModel({ years: yearCounts(RECENT_YEARS), from: null, to: "2026-04-30" });

describe("agreementModel(input)", () => {
  test("leaves a year below ten votes without a share", () => {
    const shares = Object.fromEntries(seventies.points.map((point) => [point.year, point.share]));
    expect(shares[1976]).toBe(1);
    expect(shares[1977]).toBeNull();
    expect(shares[1978]).toBe(0.9);
  });

  test("pools a run of years below ten contested votes and names it as pooled", () => {
    expect(seventies.blocks.map(({ from, to }) => [from, to])).toEqual([
      [1972, 1972],
      [1973, 1973],
      [1974, 1978],
    ]);
    expect(seventies.pool?.text).toBe("1974–1978 pooled: 21 of 23");
  });

  test("pools no years over a gap in which the two did not sit together", () => {
    const apart = { year: 1974, all: agreement(0, 0), adopted: agreement(0, 0), contested: agreement(0, 0) };
    const years = SEVENTIES.map((figures) => (figures.year === 1974 ? apart : figures));
    const { blocks } = agreementModel({ years: yearCounts(years), from: "1971-10-25", to: "1978-12-31" });
    expect(blocks.map(({ from, to }) => [from, to]).at(-1)).toEqual([1975, 1978]);
  });

  test("marks the years in which counting begins late or has not ended, and no others", () => {
    expect(seventies.points.filter((point) => point.part).map((point) => point.year)).toEqual([1971]);
    expect(seventies.start?.lines).toEqual(["From 25 Oct 1971:", "4 of 10"]);
    expect(recent.points.filter((point) => point.part).map((point) => point.year)).toEqual([2026]);
    expect(recent.end.part?.text).toBe("to 30 Apr 2026: 10 of 10");
  });

  test("ends with the last full year in all votes and the last block in contested ones", () => {
    expect(recent.end.all?.text).toBe("2025: 86.8% of 53");
    expect(recent.end.contested?.text).toBe("2025: 73.1% of 26");
  });

  test("has nothing to draw for a pair that never voted together", () => {
    const none = agreementModel({ years: [], from: null, to: "2026-04-30" });
    expect(none).toMatchObject({ points: [], blocks: [], pool: null, lowest: null, start: null });
  });
});
