import { describe, expect, test } from "vitest";
import { pathOfMarks } from "./place";

describe("pathOfMarks(marks)", () => {
  test("begins each mark where the pen was left, and joins those that a line leads to", () => {
    const bars = [
      { x: 10, y: 20.4, draw: "v30", down: 30 },
      { x: 12.345, y: 18.6, draw: "h4", across: 4 },
    ];
    expect(pathOfMarks(bars)).toBe("m10 20v30m2.35-31h4");
    const line = [
      { x: 10, y: 20 },
      { x: 20, y: 15, joined: true },
      { x: 40, y: 15 },
    ];
    expect(pathOfMarks(line)).toBe("m10 20l10-5m20 0");
  });

  test("keeps a hundred steps in their places", () => {
    const steps = [
      ...pathOfMarks(Array.from({ length: 100 }, (_, index) => ({ x: index / 3, y: 0 }))).matchAll(/m([\d.]+)/g),
    ];
    const last = steps.reduce((sum, [, step]) => sum + Number(step), 0);
    expect(Math.abs(last - 33)).toBeLessThan(0.5);
  });
});
