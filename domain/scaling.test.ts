import { describe, expect, it } from "vitest";
import { CITIES } from "./cities.fixture";
import type { Distances } from "./distances";
import { classicalScaling, type Point, stressOf } from "./scaling";

const distancesBetween = (points: readonly Point[]): Distances =>
  points.map((one) => points.map((other) => Math.hypot(one.x - other.x, one.y - other.y)));

describe("classicalScaling(distances)", () => {
  it("recovers a known configuration up to rotation, with stress 0 and everything explained", () => {
    const known = [
      { x: 0, y: 0 },
      { x: 3, y: 0 },
      { x: 3, y: 4 },
      { x: -1, y: 2 },
      { x: 0.5, y: -2 },
    ];
    const distances = distancesBetween(known);
    const { points, explained, stress } = classicalScaling(distances);
    for (const [from, row] of distancesBetween(points).entries()) {
      for (const [to, apart] of row.entries()) expect(apart).toBeCloseTo(distances[from]?.[to] ?? Number.NaN, 9);
    }
    expect(stress).toBeCloseTo(0, 9);
    expect(explained).toBeCloseTo(1, 9);
  });

  it("gives the published eigenvalues of ten cities (MATLAB, cmdscale)", () => {
    const { eigenvalues } = classicalScaling(CITIES);
    const published = [9.5821e6, 1.6868e6, 8157.3, 1432.9, 508.67, 25.143, 0, -897.7, -5467.6, -35479];
    for (const [index, value] of published.entries()) {
      expect(Math.abs((eigenvalues[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(Math.abs(value) * 6e-5 + 1e-6);
    }
  });

  it("errs by at most the published 0.00753 … of the longest distance between those cities", () => {
    const { points } = classicalScaling(CITIES);
    const errors = distancesBetween(points).flatMap((row, from) =>
      row.map((apart, to) => Math.abs(apart - (CITIES[from]?.[to] ?? Number.NaN))),
    );
    expect(String(Math.max(...errors) / 2734)).toMatch(/^0\.00753/);
  });

  it("lays members that vote as one on one spot, without dividing by nothing", () => {
    const { points, explained, stress } = classicalScaling([
      [0, 0],
      [0, 0],
    ]);
    expect(points.map(({ x, y }) => [Math.abs(x), Math.abs(y)])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect([explained, stress]).toEqual([null, 0]);
  });

  it("maps nobody for no members", () => {
    expect(classicalScaling([])).toEqual({ points: [], eigenvalues: [], explained: null, stress: 0 });
  });
});

describe("stressOf(points, distances)", () => {
  it("is Kruskal's stress-1: a side of 3 drawn as 4 is an error of a quarter", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
    ];
    expect(
      stressOf(points, [
        [0, 3],
        [3, 0],
      ]),
    ).toBe(0.25);
  });
});
