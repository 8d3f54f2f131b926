import { describe, expect, it } from "vitest";
import { jsonLines, shortened, shortenedLines } from "./shorten";

describe("shortened(answer)", () => {
  it("keeps every field, the first of a list, and says how many more", () => {
    expect(shortened({ n: 2594, interval: null, byYear: [{ year: 1971 }, { year: 1972 }, { year: 1973 }] })).toEqual({
      ...{ n: 2594, interval: null, byYear: [{ year: 1971 }, "… and 2 more"] },
    });
    expect(shortened(["CHN", "FRA", "RUS"])).toEqual(["CHN", "FRA", "RUS"]);
    expect(shortened([])).toEqual([]);
  });

  it("cuts a long text", () => {
    expect(shortened("a".repeat(120))).toHaveLength(120);
    expect(shortened("a".repeat(121))).toBe(`${"a".repeat(120)}…`);
  });
});

describe("shortenedLines(text, most)", () => {
  it("is the first lines", () => {
    expect(shortenedLines("a\nb\nc\n", 2)).toBe("a\nb\n… and 1 more");
    expect(shortenedLines("a\nb\n", 2)).toBe("a\nb");
  });
});

describe("jsonLines(value)", () => {
  it("is JSON, with a line for what fits on one", () => {
    const value = {
      n: 1,
      none: null,
      empty: [],
      table: { YES: { YES: 1, NO: 2 } },
      long: ["a".repeat(60), "b".repeat(60)],
    };
    expect(JSON.parse(jsonLines(value))).toEqual(value);
    expect(jsonLines(value).split("\n")).toEqual([
      "{",
      '  "n": 1,',
      '  "none": null,',
      '  "empty": [],',
      '  "table": { "YES": { "YES": 1, "NO": 2 } },',
      '  "long": [',
      `    "${"a".repeat(60)}",`,
      `    "${"b".repeat(60)}"`,
      "  ]",
      "}",
    ]);
  });
});
