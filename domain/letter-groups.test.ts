import { describe, expect, test } from "vitest";
import { letterGroups } from "./letter-groups";

const named = (...names: string[]) => names.map((name) => ({ name }));
const cut = (size: number, ...names: string[]) =>
  letterGroups(named(...names), size).map(({ letters, named: own }) => [letters, own.length]);

describe("letterGroups(named, size)", () => {
  test("cuts where a new letter begins, once a group is large enough", () => {
    const names = ["Albania", "Algeria", "Bahrain", "Brazil", "Bulgaria", "Chad", "Zambia"];
    expect(cut(3, ...names)).toEqual([
      ["A–B", 5],
      ["C–Z", 2],
    ]);
    expect(cut(2, ...names)).toEqual([
      ["A", 2],
      ["B", 3],
      ["C–Z", 2],
    ]);
  });

  test("keeps the names of one letter together, and every name in its order", () => {
    expect(cut(1, "Chad", "Czechia", "Côte d’Ivoire", "Denmark")).toEqual([
      ["C", 3],
      ["D", 1],
    ]);
    const members = letterGroups(named("Mali", "Malta", "Nepal"), 1).flatMap((group) => group.named);
    expect(members).toEqual(named("Mali", "Malta", "Nepal"));
  });

  test("leaves no few at the end", () => {
    expect(cut(4, "Albania", "Algeria", "Angola", "Argentina", "Zambia")).toEqual([["A–Z", 5]]);
    expect(cut(2, "Albania", "Algeria", "Zambia")).toEqual([
      ["A", 2],
      ["Z", 1],
    ]);
  });

  test("has nothing for nobody", () => {
    expect(letterGroups([], 20)).toEqual([]);
  });
});
