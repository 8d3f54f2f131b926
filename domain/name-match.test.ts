import { describe, expect, test } from "vitest";
import { COMMON_NAMES, nameMatcher } from "./name-match";

describe("nameMatcher(typed)", () => {
  test.each([
    ["Venez", ["Venezuela"]],
    ["cote iv", ["Côte d’Ivoire"]],
    ["republic korea", ["Republic of Korea"]],
    ["uk", ["United Kingdom", ...(COMMON_NAMES.GBR ?? [])]],
  ])("%j finds %j", (typed, names) => expect(nameMatcher(typed)(names)).toBe(true));

  test.each([
    ["nezuela", ["Venezuela"]],
    ["korea venezuela", ["Republic of Korea", "Venezuela"]],
    [" / ", ["Venezuela"]],
  ])("%j does not find %j", (typed, names) => expect(nameMatcher(typed)(names)).toBe(false));
});
