import { describe, expect, test } from "vitest";
import { SIZES, seatsOf, tablePaths, twoLines } from "./horseshoe-layout";
import { SYRIA_2017 } from "./votes.fixture";

describe("seatsOf(votes, size)", () => {
  test("seats the members from the lower left, clockwise, in the order given", () => {
    const seats = seatsOf(SYRIA_2017, "wide");
    expect(seats.map((seat) => seat.member)).toEqual(SYRIA_2017.map((vote) => vote.member));
    expect(seats[0]).toMatchObject({ x: -236, label: { anchor: "end", lines: ["Bolivia"] } });
    expect(seats[14]).toMatchObject({ x: 236, label: { anchor: "start", lines: ["Uruguay"] } });
  });

  test("makes a vetoing mark larger by 5", () => {
    const sizes = seatsOf(SYRIA_2017, "small").map((seat) => seat.size);
    expect(sizes.filter((size) => size === 32)).toHaveLength(2);
    expect(sizes.filter((size) => size === 27)).toHaveLength(13);
  });

  test("gives the seat at the top, and no other, a leader", () => {
    const led = seatsOf(SYRIA_2017, "wide").filter((seat) => seat.leader !== null);
    expect(led.map((seat) => seat.member)).toEqual(["KAZ"]);
    expect(seatsOf(SYRIA_2017, "small").every((seat) => seat.leader === null)).toBe(true);
  });

  test("keeps a code off a veto on the slope: the Soviet Union among eleven", () => {
    const eleven = SYRIA_2017.slice(0, 11).map((vote, index) => ({ ...vote, veto: index === 7 }));
    const seat = seatsOf(eleven, "small")[7];
    const [x, y] = [(seat?.label.x ?? 0) - 12, (seat?.label.y ?? 0) - 4.3 + 5];
    // The near corner of the code, three letters wide, is outside the circle around the mark.
    expect(Math.hypot(x - (seat?.x ?? 0), y - (seat?.y ?? 0))).toBeGreaterThan((seat?.size ?? 0) / 2);
  });

  test("keeps every name of fifteen on a line of its own", () => {
    for (const side of ["start", "end"] as const) {
      const lines = seatsOf(SYRIA_2017, "wide")
        .filter((seat) => seat.label.anchor === side)
        .map((seat) => seat.label.y)
        .sort((a, b) => a - b);
      const gaps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(14);
    }
  });
});

describe("twoLines(name)", () => {
  test("breaks a long name near its middle", () => {
    expect(twoLines("Bosnia and Herzegovina")).toEqual(["Bosnia and Herzegovina"]);
    expect(twoLines("Saint Vincent and the Grenadines")).toEqual(["Saint Vincent and", "the Grenadines"]);
  });
});

describe("tablePaths(size)", () => {
  test("draws the table 8 inside the marks", () => {
    expect(tablePaths("wide").middle).toBe("M-196 112V0A196 196 0 0 1 196 0V112");
    expect(SIZES.wide.radius - SIZES.wide.mark / 2 - 8).toBe(196 + SIZES.wide.table / 2);
  });
});
