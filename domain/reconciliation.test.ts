import { describe, expect, it } from "vitest";
import { SCIENCES_PO_BY_YEAR, VETO_LIST_BY_YEAR } from "./other-counts";
import { compareYears } from "./reconciliation";

const none = { added: () => null, leftOut: () => null };

describe("compareYears(theirs, ours, reasons)", () => {
  it("says of each year whether the two are the same, and in order", () => {
    const years = compareYears(
      new Map([[1947, 53]]),
      [
        { year: 1947, n: 53 },
        { year: 1946, n: 25 },
      ],
      none,
    );
    expect(years).toEqual([
      { year: 1946, theirs: 0, ours: 25, verdict: "open", why: [] },
      { year: 1947, theirs: 53, ours: 53, verdict: "same", why: [] },
    ]);
  });

  it("explains a difference only where the reasons make up all of it", () => {
    const added = (n: number) => ({ added: () => ({ n, why: "added" }), leftOut: () => null });
    expect(compareYears(new Map([[2024, 53]]), [{ year: 2024, n: 63 }], added(10))[0]?.verdict).toBe("explained");
    expect(compareYears(new Map([[2024, 53]]), [{ year: 2024, n: 63 }], added(9))[0]?.verdict).toBe("open");
  });

  it("does not call a year the same in which one was added and one left out", () => {
    const reasons = { added: () => ({ n: 1, why: "one added" }), leftOut: () => "one left out" };
    expect(compareYears(new Map([[2023, 64]]), [{ year: 2023, n: 64 }], reasons)[0]).toEqual({
      ...{ year: 2023, theirs: 64, ours: 64, verdict: "explained", why: ["one left out", "one added"] },
    });
  });
});

describe("the counts of others", () => {
  it("are 3,203 votes of 80 years, and 214 vetoes to 2022", () => {
    const sum = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((total, n) => total + n, 0);
    expect([SCIENCES_PO_BY_YEAR.size, sum(SCIENCES_PO_BY_YEAR)]).toEqual([80, 3203]);
    expect([VETO_LIST_BY_YEAR.size, sum(VETO_LIST_BY_YEAR)]).toEqual([77, 214]);
  });
});
