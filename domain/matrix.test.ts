import { describe, expect, it } from "vitest";
import type { Ballot, PairShares } from "./ballots";
import { inOrder, matrixOf } from "./matrix";

const seat = (code: string, permanent = false) => ({ seat: code, permanent });

/** Pairs of thirty votes with the half credit given. */
const pairs = (half: Record<string, number>): PairShares[] =>
  Object.entries(half).map(([names, credit]) => {
    const [a = "", b = ""] = names.split(" ");
    return { a, b, n: 30, agree: 0, strict: 0, half: credit };
  });

describe("matrixOf(members, ballots)", () => {
  it("has the shares of each pair and the cohesion of all", () => {
    const ballot = (positions: [string, "YES" | "NO"][], n: number): Ballot => ({
      positions: new Map(positions),
      contested: false,
      adopted: true,
      n,
    });
    const matrix = matrixOf(
      ["CHN", "RUS", "USA"],
      [
        ballot(
          [
            ["CHN", "YES"],
            ["RUS", "YES"],
            ["USA", "YES"],
          ],
          3,
        ),
        ballot(
          [
            ["CHN", "YES"],
            ["RUS", "NO"],
          ],
          1,
        ),
      ],
    );
    expect(matrix.pairs).toEqual([
      { a: "CHN", b: "RUS", n: 4, agree: 3, strict: 0.75, half: 0.75 },
      { a: "CHN", b: "USA", n: 3, agree: 3, strict: 1, half: 1 },
      { a: "RUS", b: "USA", n: 3, agree: 3, strict: 1, half: 1 },
    ]);
    expect(matrix.cohesion).toEqual({ votes: 4, mean: 0.8125 });
  });
});

describe("inOrder(members, pairs, order)", () => {
  const members = [seat("BRA"), seat("CHN", true), seat("IND"), seat("USA", true)];
  const alike = pairs({
    "BRA CHN": 0.6,
    "BRA IND": 0.9,
    "BRA USA": 0.5,
    "CHN IND": 0.95,
    "CHN USA": 0.4,
    "IND USA": 0.45,
  });
  const codes = (order: Parameters<typeof inOrder>[2]) => inOrder(members, alike, order).map((member) => member.seat);

  it("puts members that vote alike beside each other", () => {
    expect(codes({ sort: "similarity", permanentFirst: false })).toEqual(["USA", "BRA", "IND", "CHN"]);
  });

  it("keeps the order given, the permanent ones first if asked", () => {
    expect(codes({ sort: "name", permanentFirst: false })).toEqual(["BRA", "CHN", "IND", "USA"]);
    expect(codes({ sort: "name", permanentFirst: true })).toEqual(["CHN", "USA", "BRA", "IND"]);
  });

  it("orders within the permanent and within the others", () => {
    expect(codes({ sort: "similarity", permanentFirst: true })).toEqual(["CHN", "USA", "BRA", "IND"]);
  });
});
