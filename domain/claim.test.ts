import { describe, expect, it } from "vitest";
import { ClaimForm, placesText } from "./claim";

describe("ClaimForm", () => {
  it("leaves open what is not said", () => {
    expect(ClaimForm.parse({ comparison: "EXACTLY", number: 18 })).toEqual({
      members: [],
      text: null,
      topic: null,
      kind: null,
      outcome: null,
      from: null,
      to: null,
      comparison: "EXACTLY",
      number: 18,
    });
  });

  it.each(["S/2017/172", "s-2017-172", " s/2017/172 "])("reads the text %s by its address", (text) => {
    expect(ClaimForm.parse({ text, comparison: "AMONG" }).text).toBe("s-2017-172");
  });

  it.each([
    ["a number that is not whole", { number: 1.5 }, "number"],
    ["a number below nought", { number: -1 }, "number"],
    ["a day that is none", { from: "2024-02-30" }, "from"],
    ["a deed that is none", { members: [{ member: "CHN", did: "SIDED" }] }, "members.0.did"],
    ["a fourth member", { members: ["CHN", "RUS", "USA", "FRA"].map((member) => ({ member, did: "NO" })) }, "members"],
    ["a part that is none", { place: "Paris" }, ""],
  ])("refuses %s", (_, changes, path) => {
    const parsed = ClaimForm.safeParse({ comparison: "EXACTLY", number: 1, ...changes });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

describe("placesText(form)", () => {
  it("is so where the claim asks where a text stands, and not how many votes there are", () => {
    expect([placesText({ comparison: "AMONG" }), placesText({ comparison: "NTH" })]).toEqual([true, true]);
    expect(placesText({ comparison: "AT_MOST" })).toBe(false);
  });
});
