import { describe, expect, it } from "vitest";
import { farthestApart, formatDistance, mapAnswer, mapBasis, mapCaution, mapTitle } from "./map-findings";
import type { PositionMap } from "./position-map";
import { plain } from "./sentence";

const NAMES: Record<string, string> = {
  CHN: "China",
  PAK: "Pakistan",
  RUS: "Russia",
  USA: "United States",
  PAN: "Panama",
};
const nameOf = (member: string) => NAMES[member] ?? member;

const MAP: PositionMap = {
  placed: ["CHN", "PAK", "PAN", "RUS", "USA"].map((member) => ({ member, x: 0, y: 0 })),
  leftOut: [],
  distances: [
    [0, 0.2, 0.4, 0.25, 0.45],
    [0.2, 0, null, 0.4, 0.3],
    [0.4, null, 0, 0.5, 0.125],
    [0.25, 0.4, 0.5, 0, 0.53],
    [0.45, 0.3, 0.125, 0.53, 0],
  ],
  pairs: 10,
  bridged: 1,
  explained: 0.98114,
  stress: 0.03758,
};

describe("formatDistance(distance)", () => {
  it("has two decimals, three where two would be nought", () => {
    expect([0, 0.004, 0.037, 0.531].map(formatDistance)).toEqual(["0.00", "0.004", "0.04", "0.53"]);
  });
});

describe("farthestApart(map)", () => {
  it("is the longest distance that was measured", () => {
    expect(farthestApart(MAP)).toEqual([{ a: "RUS", b: "USA", distance: 0.53 }]);
    expect(farthestApart({ placed: MAP.placed.slice(0, 1), distances: [[0]] })).toEqual([]);
  });
});

describe("mapAnswer(map, nameOf)", () => {
  it("says who is farthest apart, and on which scale", () => {
    expect(plain(mapAnswer(MAP, nameOf))).toBe(
      "Russia and the United States are farthest apart, 0.53 on a scale on which 1 is Yes against No every time.",
    );
  });

  it("names several that one is equally far from, and counts pairs that have none in common", () => {
    const [chn, pak, pan, rus, usa] = MAP.placed;
    if (!chn || !pak || !pan || !rus || !usa) throw new Error("the map has five members");
    const one = {
      placed: [rus, usa, pan],
      distances: [
        [0, 0.5, 0.5],
        [0.5, 0, 0],
        [0.5, 0, 0],
      ],
    };
    expect(plain(mapAnswer(one, nameOf))).toMatch(/^Russia is farthest from the United States and Panama, 0\.50 on/);
    const two = {
      placed: [chn, pak, pan, rus],
      distances: [
        [0, 0.5, 0, 0],
        [0.5, 0, 0, 0],
        [0, 0, 0, 0.5],
        [0, 0, 0.5, 0],
      ],
    };
    expect(plain(mapAnswer(two, nameOf))).toMatch(/^Two pairs are farthest apart, 0\.50 on/);
  });

  it("says so where all voted as one, or nobody is placed", () => {
    const placed = MAP.placed.slice(0, 2);
    const alike = {
      placed,
      distances: [
        [0, 0],
        [0, 0],
      ],
    };
    expect(plain(mapAnswer(alike, nameOf))).toBe("All two gave the same vote every time.");
    expect(plain(mapAnswer({ placed: [], distances: [] }, nameOf))).toBe("Too few votes to place anybody.");
  });
});

describe("mapTitle(map, permanent, nameOf)", () => {
  it("says who is nearest to each permanent member", () => {
    expect(mapTitle(MAP, ["CHN", "RUS", "USA"], nameOf)).toBe(
      "Nearest to China is Pakistan, to Russia China and to the United States Panama",
    );
  });

  it("leaves out a member that several are equally near to, and one that is not on the map", () => {
    const even = { ...MAP, distances: [[0, 0.2, 0.2, 0.2, 0.2], ...MAP.distances.slice(1)] };
    expect(mapTitle(even, ["CHN", "FRA", "USA"], nameOf)).toBe("Nearest to the United States is Panama");
    expect(mapTitle(even, ["CHN"], nameOf)).toBe("Members near each other vote alike");
  });
});

describe("mapBasis(map, counted, nameOf)", () => {
  const counted = { scope: "all", from: "2025-01-01", to: "2025-12-31" } as const;

  it("states the share explained and the stress", () => {
    expect(mapBasis({ ...MAP, bridged: 0 }, counted, nameOf)).toBe(
      "5 members, 10 distances. Two dimensions explain 98.1% of what sets them apart; stress 0.038 (0 is a perfect map). All votes: every recorded vote, of whatever kind. Counted from 1 January 2025 to 31 December 2025; distance is one less half credit.",
    );
  });

  it("names who is left out, and says which distances were not measured", () => {
    const leftOut = [
      { member: "USA", why: "votes" },
      { member: "CHN", why: "partners" },
      { member: "RUS", why: "partners" },
    ] as const;
    const basis = mapBasis({ ...MAP, leftOut: [...leftOut] }, counted, nameOf);
    expect(basis).toContain(
      "1 of the distances are between members with fewer than ten votes in common and go over others.",
    );
    expect(basis).toContain("Left out for fewer than ten votes: the United States.");
    expect(basis).toContain("Left out for too few votes in common with most others: China and Russia.");
  });
});

describe("mapCaution(map)", () => {
  it("warns from a stress of 0.2 on", () => {
    expect(mapCaution({ placed: MAP.placed, stress: 0.2801 })).toMatch(
      /^With a stress of 0\.28 these distances do not fit/,
    );
    expect(mapCaution({ placed: MAP.placed, stress: 0.19 })).toBeNull();
    expect(mapCaution({ placed: [], stress: 1 })).toBeNull();
  });
});
