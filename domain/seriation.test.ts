import { describe, expect, it } from "vitest";
import type { Distances } from "./distances";
import { seriate } from "./seriation";

/** Distances between places on a line. */
const onLine = (places: number[]): Distances => places.map((a) => places.map((b) => Math.abs(a - b)));

/** The sum of distances between neighbours. */
const length = (order: number[], distances: Distances) =>
  order.slice(1).reduce((sum, to, index) => sum + (distances[order[index] ?? 0]?.[to] ?? 0), 0);

describe("seriate(distances)", () => {
  it("puts places on a line in their order, place 0 in the first half", () => {
    expect(seriate(onLine([0, 7, 3, 1, 12, 4]))).toEqual([0, 3, 2, 5, 1, 4]);
    expect(seriate(onLine([12, 0, 7, 3, 1, 4]))).toEqual([0, 2, 5, 3, 4, 1]);
  });

  it("never makes neighbours farther apart than an exhaustive search of the tree's orders does", () => {
    // Two pairs and a single one; the tree is ((0 1) (2 3)) 4, whose sixteen orders are written out.
    const distances = [
      [0, 1, 5, 6, 9],
      [1, 0, 7, 4, 8],
      [5, 7, 0, 2, 3.5],
      [6, 4, 2, 0, 9],
      [9, 8, 3.5, 9, 0],
    ];
    const turned = (pair: number[]) => [pair, [...pair].reverse()];
    const orders = turned([0, 1]).flatMap((one) =>
      turned([2, 3]).flatMap((other) => [
        [...one, ...other, 4],
        [...other, ...one, 4],
        [4, ...one, ...other],
        [4, ...other, ...one],
      ]),
    );
    const best = Math.min(...orders.map((order) => length(order, distances)));
    const found = seriate(distances);
    expect(length(found, distances)).toBe(best);
    expect(found).toEqual([0, 1, 3, 2, 4]);
  });

  it("keeps members that vote as one together", () => {
    const groups = [0, 1, 0, 1, 0, 1];
    const order = seriate(groups.map((a) => groups.map((b) => (a === b ? 0 : 1))));
    expect(order.map((place) => groups[place])).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("has nothing to order for none or one", () => {
    expect(seriate([])).toEqual([]);
    expect(seriate([[0]])).toEqual([0]);
  });
});
