import { describe, expect, it } from "vitest";
import { MAP_FRAMES, type MapPoint, mapLayout } from "./position-map-layout";

const point = (key: string, x: number, y: number, strong = false): MapPoint => ({ key, name: key, strong, x, y });

describe("mapLayout(points, frame)", () => {
  const { wide } = MAP_FRAMES;

  it("has one scale for both directions, up and to the right", () => {
    const { groups } = mapLayout([point("left", 0, 0), point("right", 0.4, 0), point("top", 0.2, 0.1)], wide);
    const at = (key: string) => groups.find(({ points }) => points.some((one) => one.key === key)) ?? { x: 0, y: 0 };
    const [left, right, top] = [at("left"), at("right"), at("top")];
    expect(right.x - left.x).toBeCloseTo(wide.width - 2 * wide.marginX, 6);
    expect((left.y - top.y) / (right.x - left.x)).toBeCloseTo(0.25, 9);
    expect(left.y).toBe(right.y);
  });

  it("gives members on one spot one label, the permanent ones first", () => {
    const { groups } = mapLayout([point("DNK", 0, 0), point("FRA", 0, 0, true), point("RUS", 1, 0, true)], wide);
    expect(groups.map(({ points }) => points.map(({ key }) => key))).toEqual([["FRA", "DNK"], ["RUS"]]);
    expect(groups[0]?.label.lines).toHaveLength(2);
  });

  it("keeps labels off each other and within the picture", () => {
    const points = [0, 0.02, 0.04, 0.3].map((x, index) => point(`Member ${index}`, x, 0));
    const { groups, height } = mapLayout(points, wide);
    const boxes = groups.map(({ label: { x, y, anchor } }) => {
      const width = wide.letter * "Member 0".length;
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return { left, right: left + width, top: y - wide.line, bottom: y };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(wide.width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
  });

  it("draws a bar of a round distance, no longer than a quarter of the picture", () => {
    const { scale } = mapLayout([point("a", 0, 0), point("b", 0.5, 0)], wide);
    expect(scale.distance).toBe(0.1);
    expect(scale.length).toBeCloseTo((wide.width - 2 * wide.marginX) / 5, 6);
  });

  it("has squares as wide as the bar, over the whole width and above the bar", () => {
    const { scale, grid } = mapLayout([point("a", 0, 0), point("b", 0.5, 0.1)], wide);
    expect((grid.x[1] ?? 0) - (grid.x[0] ?? 0)).toBeCloseTo(scale.length, 9);
    expect((grid.y[0] ?? 0) - (grid.y[1] ?? 0)).toBeCloseTo(scale.length, 9);
    expect(grid.x.at(-1)).toBeGreaterThan(wide.width - scale.length);
    expect(grid.y[0]).toBeLessThan(scale.y);
    expect(grid.y.at(-1)).toBeGreaterThanOrEqual(0);
  });

  it("stays finite where all lie on one spot, or there is nobody", () => {
    const { groups, height } = mapLayout([point("a", 0, 0), point("b", 0, 0)], wide);
    expect(groups).toHaveLength(1);
    expect(Number.isFinite(height)).toBe(true);
    expect(mapLayout([], wide).groups).toEqual([]);
  });
});
