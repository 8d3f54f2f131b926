import { describe, expect, test } from "vitest";
import { glossaryEntries, glossaryHref } from "./glossary";

describe("glossaryEntries()", () => {
  test("explains each word once, in order, and leads to the methods where they say more", () => {
    const entries = glossaryEntries();
    const terms = entries.map(({ term }) => term);
    expect(terms.slice(0, 3)).toEqual(["95% interval", "Abstention", "Agreement"]);
    expect(new Set(terms).size).toBe(terms.length);
    expect(entries.find(({ word }) => word === "contested")?.moreHref).toBe("/methods#all-adopted-contested");
    expect(glossaryHref("veto")).toBe("/glossary#veto");
  });
});
