import { describe, expect, test } from "vitest";
import { DOT_FRAMES, dotLayout } from "./interval-dots-layout";

const ROWS = [
  { key: "a", name: "Southern Africa", share: 0.944, low: 0.849, high: 0.981, text: "94.4% of 54" },
  { key: "b", name: "Ukraine", share: 0.231, low: 0.082, high: 0.503, text: "23.1% of 13" },
];

describe("dotLayout(rows, frame, shares)", () => {
  test("puts the ends of the interval and the dot on one scale from 0 to 100", () => {
    const { rows, x, height } = dotLayout(ROWS, DOT_FRAMES.topics.wide, [0, 0.5, 1]);
    expect([x(0), x(1)]).toEqual([244, 672]);
    expect(rows[0]?.x).toBeCloseTo(244 + 0.944 * 428);
    expect(rows[1]?.x2).toBeCloseTo(244 + 0.503 * 428);
    expect(height).toBe(26 + 60 + 6);
  });

  test("writes the name over its row on a phone, and the ends of the scale inwards", () => {
    const { rows, ticks } = dotLayout(ROWS, DOT_FRAMES.pairs.narrow, [0, 0.5, 1]);
    expect(rows[0]).toMatchObject({ y: 50, nameY: 39 });
    expect(ticks.map((tick) => tick.anchor)).toEqual(["start", "middle", "end"]);
  });
});
