import { describe, expect, it } from "vitest";
import type { YearChange } from "@/domain/year-changes";
import { CHANGE_FRAMES, yearChangesLayout } from "./year-changes-layout";

const share = { from: 0, to: 0, count: 0, of: 20 };
const change = (year: number, difference: number | null): YearChange => ({
  year,
  running: false,
  later: share,
  earlier: share,
  change: difference === null ? null : { difference, low: difference - 0.1, high: difference + 0.1 },
});

describe("yearChangesLayout(changes, size)", () => {
  const layout = yearChangesLayout([change(1992, -0.3), change(1991, null), change(1990, 0.05)], "large");

  it("marks the years that can be compared, higher shares above zero", () => {
    expect(layout.marks.map(({ year, clear }) => [year, clear])).toEqual([
      [1992, true],
      [1990, false],
    ]);
    const [lower, higher] = layout.marks;
    expect(lower?.y).toBeGreaterThan(layout.zero);
    expect(higher?.y).toBeLessThan(layout.zero);
    expect(higher?.x).toBeLessThan(lower?.x ?? 0);
  });

  it("keeps every interval within the picture, around a zero in its middle", () => {
    const { height, top, bottom } = CHANGE_FRAMES.large;
    for (const { yLow, yHigh } of layout.marks) {
      expect(yHigh).toBeGreaterThanOrEqual(top);
      expect(yLow).toBeLessThanOrEqual(height - bottom);
    }
    expect(layout.zero).toBeCloseTo((top + height - bottom) / 2, 9);
    expect(layout.points.map(({ points }) => points)).toEqual([-25, 0, 25]);
  });
});
