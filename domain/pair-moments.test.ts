import { describe, expect, it } from "vitest";
import { countOf, type Moment, momentsFinding, namedMoments, newestOf, pairMoments } from "./pair-moments";

const moment = (id: string, a: Moment["a"], b: Moment["b"], vetoed = true): Moment => ({ id, a, b, vetoed });
const LISTED = [
  moment("v1", "NO", "NO"),
  moment("v2", "ABSTAIN", "NO"),
  moment("v3", "NOT_VOTING", "NO"),
  moment("v4", "ABSTAIN", "NO"),
  moment("v5", "ABSTAIN", "ABSTAIN", false),
];

describe("pairMoments(pair, moments)", () => {
  it("tells vetoes of both from those of one by what the other did, for two that can veto", () => {
    const { together, alone, abstained } = pairMoments({ a: "CHN", b: "RUS" }, LISTED);
    expect(together?.ids).toEqual(["v1"]);
    expect(alone.map(({ vetoing, groups }) => [vetoing, groups.map(({ a, b, ids }) => [a, b, ids])])).toEqual([
      ["a", []],
      [
        "b",
        [
          ["ABSTAIN", "NO", ["v2", "v4"]],
          ["NOT_VOTING", "NO", ["v3"]],
        ],
      ],
    ]);
    expect(abstained.search).toEqual({
      pair: [
        { seat: "CHN", position: "ABSTAIN" },
        { seat: "RUS", position: "ABSTAIN" },
      ],
    });
    expect(together?.search.outcome).toBe("VETOED");
  });

  it("counts the No of an elected member beside a veto as a No", () => {
    const { together, alone } = pairMoments({ a: "SYR", b: "RUS" }, LISTED);
    expect(together).toBeNull();
    expect(alone.map(({ groups }) => groups[0])).toMatchObject([{ a: "NO", b: "NO", ids: ["v1"] }]);
  });

  it("has no veto of two elected members", () => {
    expect(pairMoments({ a: "BRA", b: "JPN" }, LISTED.slice(4))).toMatchObject({ together: null, alone: [] });
  });
});

describe("newestOf(moments)", () => {
  it("takes the first vote of each kind", () => {
    expect(newestOf(pairMoments({ a: "CHN", b: "RUS" }, LISTED))).toEqual(["v1", "v2", "v3", "v5"]);
  });
});

describe("momentsFinding(moments, names)", () => {
  it("says what each vetoed, and who cannot veto", () => {
    const finding = (a: string, b: string, names: [string, string]) =>
      momentsFinding(pairMoments({ a, b }, LISTED), { a: names[0], b: names[1] });
    expect(finding("CHN", "RUS", ["China", "Russia"])).toBe(
      "Both vetoed 1 vote. China vetoed 0 that Russia did not, Russia 3 that China did not. In 1 vote both abstained.",
    );
    expect(finding("SYR", "RUS", ["Syria", "Russia"])).toBe(
      "Russia vetoed 4 votes while Syria, which cannot veto, was on the Council. In 1 vote both abstained.",
    );
    expect(finding("BRA", "JPN", ["Brazil", "Japan"])).toBe(
      "Neither is a permanent member, so that neither can veto. In 1 vote both abstained.",
    );
  });
});

describe("namedMoments(moments, names)", () => {
  it("names each kind of vote by what the two did, and counts none that did not happen", () => {
    const named = namedMoments(pairMoments({ a: "CHN", b: "RUS" }, LISTED), { a: "China", b: "Russia" });
    expect(named.map(({ name, group }) => [name, group.ids.length])).toEqual([
      ["Both vetoed", 1],
      ["Russia vetoed, China abstained", 2],
      ["Russia vetoed, China took no part", 1],
      ["Both abstained", 1],
    ]);
    expect(countOf(named.map(({ group }) => group))).toBe(LISTED.length);
    expect(countOf([])).toBe(0);
  });
});
