import { describe, expect, it } from "vitest";
import { oriented, REFERENCE } from "./orientation";
import type { Point } from "./scaling";

const members = [...REFERENCE.keys()];
const reference = [...REFERENCE.values()];

const turned = (points: Point[], angle: number) =>
  points.map(({ x, y }) => ({
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  }));

function expectNear(found: Point[], wanted: Point[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [index, { x, y }] of found.entries()) {
    expect(x).toBeCloseTo(wanted[index]?.x ?? Number.NaN, 9);
    expect(y).toBeCloseTo(wanted[index]?.y ?? Number.NaN, 9);
  }
}

describe("oriented(members, points)", () => {
  it("turns back a map that was turned, and mirrors back one that was mirrored", () => {
    expectNear(oriented(members, turned(reference, 2)), reference);
    const mirrored = reference.map(({ x, y }) => ({ x: -x, y }));
    expectNear(oriented(members, turned(mirrored, -1)), reference);
  });

  it("keeps the distances of a map that differs from the reference", () => {
    const points = [...reference.map(({ x, y }) => ({ x: 3 * y, y: 2 * x })), { x: 0.3, y: 0.1 }];
    const found = oriented([...members, "BRA"], points);
    const apart = (all: Point[], one: number, other: number) => {
      const [from, to] = [all[one], all[other]];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    };
    for (let one = 0; one < points.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        expect(apart(found, one, other)).toBeCloseTo(apart(points, one, other), 12);
      }
    }
  });

  it("has the United States at the left of Russia, whichever way the axes came out", () => {
    for (const sign of [1, -1]) {
      const points = reference.map(({ x, y }) => ({ x: sign * x * 4, y: y * 2 }));
      const found = oriented(members, points);
      expect(found[members.indexOf("USA")]?.x).toBeLessThan(found[members.indexOf("RUS")]?.x ?? Number.NaN);
    }
  });

  it("lays the first member at the left and above where no two permanent members are on the map", () => {
    const points = [
      { x: 2, y: -1 },
      { x: -2, y: 1 },
    ];
    expect(oriented(["BRA", "IND"], points)).toEqual([
      { x: -2, y: 1 },
      { x: 2, y: -1 },
    ]);
  });
});
