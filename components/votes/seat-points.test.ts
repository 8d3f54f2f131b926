import { describe, expect, test } from "vitest";
import { seatPoints } from "./seat-points";

describe("seatPoints(count, radius, leg)", () => {
  test("begins at the foot of the left leg and ends at that of the right", () => {
    const seats = seatPoints(15, 236, 112);
    expect(seats).toHaveLength(15);
    expect(seats[0]).toMatchObject({ x: -236, normalX: -1, normalY: 0 });
    expect(seats[14]).toMatchObject({ x: 236, normalX: 1, normalY: 0 });
    expect(seats[0]?.y).toBeCloseTo(79.82, 2);
  });

  test("puts the middle seat of an odd number at the top", () => {
    for (const count of [11, 15]) {
      const top = seatPoints(count, 236, 112)[(count - 1) / 2];
      expect(top?.x).toBeCloseTo(0, 9);
      expect(top?.y).toBeCloseTo(-236, 9);
    }
  });

  test("is the same on both sides", () => {
    const seats = seatPoints(14, 126, 70);
    for (const [index, seat] of seats.entries()) {
      expect(seat.x).toBeCloseTo(-(seats[13 - index]?.x ?? Number.NaN), 9);
      expect(seat.y).toBeCloseTo(seats[13 - index]?.y ?? Number.NaN, 9);
    }
  });
});
