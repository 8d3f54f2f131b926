import { describe, expect, it } from "vitest";
import { CitationInput } from "./citation-input";
import { ClaimInput } from "./claim-input";

const claim = (changes: object = {}) => ({
  source: "russia-insider-2017",
  words: "the seventh time",
  meaning: "Russia vetoed seven times.",
  place: "paragraph 5",
  form: { comparison: "EXACTLY", number: 7 },
  reason: null,
  resolution: "S/2017/172",
  statement: null,
  ...changes,
});

const paths = (changes: object) =>
  ClaimInput.safeParse(claim(changes)).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("ClaimInput", () => {
  it("takes a claim with its query, or with a reason why there is none", () => {
    expect(ClaimInput.parse(claim()).resolution).toBe("s-2017-172");
    expect(paths({ form: null, reason: "It is about words." })).toEqual([]);
  });

  it.each([
    ["both a query and a reason", { reason: "It is about words." }, "reason"],
    ["neither", { form: null }, "reason"],
    ["no place", { place: "" }, "place"],
    ["no words", { words: " " }, "words"],
    ["31 words", { words: "word ".repeat(31) }, "words"],
    ["a query that cannot be read", { form: { comparison: "OFTEN", number: 1 } }, "form.comparison"],
  ])("refuses %s", (_, changes, path) => {
    expect(paths(changes)).toEqual([path]);
  });
});

describe("CitationInput", () => {
  const citation = {
    kind: "vote",
    record: "s-2017-172",
    source: "reuters",
    supports: "the veto",
    place: "paragraph 2",
  };

  it("takes what a source carries, with its place", () => {
    expect(CitationInput.parse(citation)).toEqual(citation);
  });

  it.each([
    ["place", ""],
    ["supports", " "],
    ["record", "S/2017/172"],
    ["kind", "meeting"],
  ])("refuses a bad %s", (field, value) => {
    const issues = CitationInput.safeParse({ ...citation, [field]: value }).error?.issues;
    expect(issues?.map(({ path }) => path.join("."))).toEqual([field]);
  });
});
