import { describe, expect, it } from "vitest";
import { newcombe, wilson } from "./intervals";

describe("wilson(count, of)", () => {
  it("gives the published interval of 81 of 263 (Newcombe 1998)", () => {
    const interval = wilson(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
  });

  it("stays within 0 and 1 at the ends", () => {
    expect(wilson(0, 10)?.low).toBe(0);
    expect(wilson(0, 10)?.high).toBeCloseTo(0.2775, 4);
    expect(wilson(10, 10)?.high).toBe(1);
    expect(wilson(10, 10)?.low).toBeCloseTo(0.7225, 4);
  });

  it("is null for no votes", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe("newcombe(later, earlier)", () => {
  it("gives the published interval of 56 of 70 less 48 of 80 (Newcombe 1998, method 10)", () => {
    const change = newcombe({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect(change?.difference).toBeCloseTo(0.2, 10);
    expect(change?.low).toBeCloseTo(0.0524, 4);
    expect(change?.high).toBeCloseTo(0.3339, 4);
  });

  it("is null where one side has no votes", () => {
    expect(newcombe({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(newcombe({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeNull();
  });
});
