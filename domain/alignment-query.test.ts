import { describe, expect, it } from "vitest";
import { parseAlignmentQuery, toAlignmentQuery } from "./alignment-query";

const known = { members: new Set(["CHN", "RUS", "SUN", "USA"]), topics: new Set(["syria"]) };

describe("parseAlignmentQuery(parameters, known)", () => {
  it("is China and Russia over all votes unless said", () => {
    expect(parseAlignmentQuery({}, known)).toEqual({ query: { a: "CHN", b: "RUS", scope: "all" }, problems: [] });
  });

  it("reads a whole address and writes it again", () => {
    const address = "a=USA&b=CHN&from=1971-10-25&to=2020-12-31&scope=contested&topic=syria";
    const { query, problems } = parseAlignmentQuery(new URLSearchParams(address), known);
    expect(problems).toEqual([]);
    expect(toAlignmentQuery(query)).toBe(address);
  });

  it("takes as the other member the one of the two that is free", () => {
    expect(parseAlignmentQuery({ a: "RUS" }, known).query).toMatchObject({ a: "RUS", b: "CHN" });
    expect(parseAlignmentQuery({ b: "CHN" }, known).query).toMatchObject({ a: "RUS", b: "CHN" });
    expect(parseAlignmentQuery({ b: "USA" }, known).query).toMatchObject({ a: "CHN", b: "USA" });
  });

  it("refuses one seat on both sides", () => {
    expect(parseAlignmentQuery({ a: "SUN", b: "rus" }, known)).toEqual({
      query: { a: "RUS", b: "CHN", scope: "all" },
      problems: [{ name: "b", value: "RUS", reason: "Both members hold the same seat. Choose two different ones." }],
    });
  });

  it("names what is not in the record or contradicts itself", () => {
    const { query, problems } = parseAlignmentQuery(
      { a: "ZZZ", b: "USA", topic: "atlantis", scope: "some", from: "2020-01-02", to: "2020-01-01" },
      known,
    );
    expect(query).toEqual({ a: "CHN", b: "USA", scope: "all" });
    expect(problems.map(({ name, reason }) => [name, reason])).toEqual([
      ["scope", "“some” is not a scope. It is one of all, adopted, contested."],
      ["a", "No member has the code ZZZ."],
      ["topic", "There is no topic “atlantis”."],
      ["from", "The first day, 2 January 2020, is after the last, 1 January 2020."],
      ["to", "The first day, 2 January 2020, is after the last, 1 January 2020."],
    ]);
  });
});

describe("toAlignmentQuery(query)", () => {
  it("leaves out the scope of all votes", () => {
    expect(toAlignmentQuery({ a: "CHN", b: "RUS", scope: "all" })).toBe("a=CHN&b=RUS");
  });
});
