import { describe, expect, it } from "vitest";
import { daysOf, lastWholeYear, wholeYear } from "./whole-year";

describe("wholeYear(days)", () => {
  it("is the year of daysOf(year), and null for other days", () => {
    expect(wholeYear(daysOf(2025))).toBe(2025);
    expect(wholeYear({ from: "2024-01-01", to: "2025-12-31" })).toBeNull();
    expect(wholeYear({ from: "2025-01-01", to: "2025-12-30" })).toBeNull();
    expect(wholeYear({ from: "2025-01-01" })).toBeNull();
  });
});

describe("lastWholeYear(day)", () => {
  it("is the year before one that is not over", () => {
    expect(lastWholeYear("2026-04-30")).toBe(2025);
    expect(lastWholeYear("2025-12-31")).toBe(2025);
  });
});
