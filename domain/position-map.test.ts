import { describe, expect, it } from "vitest";
import { positionMap } from "./position-map";

/** Pairs of thirty votes in common, at the distance given. */
const pairs = (apart: Record<string, number>, n = 30) =>
  Object.entries(apart).map(([names, distance]) => {
    const [a = "", b = ""] = names.split(" ");
    return { a, b, n, half: 1 - distance };
  });

const votes = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe("positionMap(members, pairs, cast)", () => {
  it("places three members at their distances, the United States at the left of Russia", () => {
    const { placed, explained, stress, bridged, leftOut } = positionMap(
      ["RUS", "USA", "BRA"],
      pairs({ "RUS USA": 0.5, "RUS BRA": 0.3, "USA BRA": 0.4 }),
      votes({ RUS: 30, USA: 30, BRA: 30 }),
    );
    const [rus, usa, bra] = placed;
    if (!rus || !usa || !bra) throw new Error("not all were placed");
    expect(usa.x).toBeLessThan(rus.x);
    expect(Math.hypot(rus.x - usa.x, rus.y - usa.y)).toBeCloseTo(0.5, 9);
    expect(Math.hypot(bra.x - usa.x, bra.y - usa.y)).toBeCloseTo(0.4, 9);
    expect(explained).toBeCloseTo(1, 9);
    expect(stress).toBeCloseTo(0, 9);
    expect([bridged, leftOut]).toEqual([0, []]);
  });

  it("leaves out, by name, who cast fewer than ten votes", () => {
    const { placed, leftOut } = positionMap(
      ["CHN", "RUS", "IND"],
      [...pairs({ "CHN RUS": 0.1 }), ...pairs({ "CHN IND": 0, "RUS IND": 0 }, 9)],
      votes({ CHN: 30, RUS: 30, IND: 9 }),
    );
    expect(placed.map(({ member }) => member)).toEqual(["CHN", "RUS"]);
    expect(leftOut).toEqual([{ member: "IND", why: "votes" }]);
  });

  it("goes over others for a pair that hardly sat together, and says for how many", () => {
    const {
      placed,
      bridged,
      pairs: all,
      distances,
    } = positionMap(
      ["CHN", "RUS", "OLD", "NEW"],
      pairs({ "CHN RUS": 0.2, "CHN OLD": 0.2, "RUS OLD": 0.3, "CHN NEW": 0.1, "RUS NEW": 0.3 }),
      votes({ CHN: 60, RUS: 60, OLD: 30, NEW: 30 }),
    );
    expect(placed).toHaveLength(4);
    expect([bridged, all]).toEqual([1, 6]);
    expect(distances[2]?.[3]).toBeNull();
  });

  it("leaves out who has ten votes in common with fewer than two thirds of the others", () => {
    const { placed, leftOut } = positionMap(
      ["CHN", "FRA", "RUS", "BRA"],
      pairs({ "CHN FRA": 0.2, "CHN RUS": 0.1, "FRA RUS": 0.2, "CHN BRA": 0.1 }),
      votes({ CHN: 60, FRA: 60, RUS: 60, BRA: 30 }),
    );
    expect(placed.map(({ member }) => member)).toEqual(["CHN", "FRA", "RUS"]);
    expect(leftOut).toEqual([{ member: "BRA", why: "partners" }]);
  });

  it("maps nobody where nobody voted", () => {
    expect(positionMap(["CHN"], [], new Map())).toMatchObject({ placed: [], pairs: 0, bridged: 0, stress: 0 });
  });
});
