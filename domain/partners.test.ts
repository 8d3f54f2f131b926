import { describe, expect, it } from "vitest";
import { closestAndFarthest } from "./partners";

const partner = (seat: string, agree: number, n: number) => ({
  seat,
  agreement: { n, strict: n === 0 ? null : agree / n },
});

describe("closestAndFarthest(partners, count)", () => {
  it("sorts by share and leaves out pairs with fewer than ten votes in common", () => {
    const { closest, farthest } = closestAndFarthest(
      [
        partner("FRA", 262, 574),
        partner("GBR", 500, 574),
        partner("USA", 100, 574),
        partner("MLT", 9, 9),
        partner("RUS", 373, 550),
      ],
      2,
    );
    expect(closest.map((one) => one.seat)).toEqual(["GBR", "RUS"]);
    expect(farthest.map((one) => one.seat)).toEqual(["USA", "FRA"]);
  });

  it("names no member twice when there are few", () => {
    const { closest, farthest } = closestAndFarthest(
      [partner("FRA", 10, 10), partner("GBR", 5, 10), partner("USA", 1, 10)],
      5,
    );
    expect(closest.map((one) => one.seat)).toEqual(["FRA", "GBR"]);
    expect(farthest.map((one) => one.seat)).toEqual(["USA"]);
  });

  it("is empty where nobody has ten votes in common", () => {
    expect(closestAndFarthest([partner("FRA", 0, 0)], 5)).toEqual({ closest: [], farthest: [] });
  });
});
