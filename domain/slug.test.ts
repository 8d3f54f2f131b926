import { describe, expect, it } from "vitest";
import { isSlug } from "./slug";

describe("isSlug(text)", () => {
  it("knows slugs of symbols, days and topics", () => {
    for (const slug of ["s-2017-172", "s-res-2448-2018", "1946-02-16-s-pv-23", "cote-divoire"])
      expect(isSlug(slug)).toBe(true);
  });

  it("knows what can be none", () => {
    for (const text of ["", "-", "S-2017-172", "a--b", "a-", "a\0b", "a\n", "\uFFFD", "../etc"])
      expect(isSlug(text)).toBe(false);
  });
});
