import { describe, expect, it } from "vitest";
import { bridged, distancesOf } from "./distances";

describe("distancesOf(members, pairs)", () => {
  it("is one less half credit, both ways, and 0 to oneself", () => {
    const pairs = [{ a: "CHN", b: "RUS", n: 2594, half: 0.962992 }];
    const [[own, there] = [], [back] = []] = distancesOf(["RUS", "CHN"], pairs);
    expect(own).toBe(0);
    expect(there).toBeCloseTo(0.037008, 6);
    expect(back).toBe(there);
  });

  it("has a gap where fewer than ten votes are in common, and for a pair that is not given", () => {
    const pairs = [{ a: "BRA", b: "IND", n: 9, half: 1 }];
    expect(distancesOf(["BRA", "IND", "USA"], pairs)).toEqual([
      [0, null, null],
      [null, 0, null],
      [null, null, 0],
    ]);
  });

  it("leaves out pairs with a member that is not among those asked for", () => {
    expect(distancesOf(["BRA"], [{ a: "BRA", b: "IND", n: 90, half: 1 }])).toEqual([[0]]);
  });
});

describe("bridged(distances)", () => {
  it("fills a gap by the shortest way over others, and leaves what was measured", () => {
    const filled = bridged([
      [0, 0.25, 0.5, null],
      [0.25, 0, 0.125, null],
      [0.5, 0.125, 0, 0.25],
      [null, null, 0.25, 0],
    ]);
    expect(filled[0]).toEqual([0, 0.25, 0.5, 0.625]);
    expect(filled[3]).toEqual([0.625, 0.375, 0.25, 0]);
  });

  it("is 1 where there is no way, or only one that is longer", () => {
    expect(
      bridged([
        [0, null],
        [null, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const far = bridged([
      [0, 0.75, null],
      [0.75, 0, 0.75],
      [null, 0.75, 0],
    ]);
    expect(far[0]?.[2]).toBe(1);
  });
});
