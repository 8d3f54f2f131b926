import { describe, expect, it } from "vitest";
import { type ClaimContext, checkClaim } from "./check-claim";
import { ClaimForm } from "./claim";

const seat = (member: string, permanent: boolean, from = "1946-01-17", to: string | null = null) => {
  return { member, seat: member === "SUN" ? "RUS" : member, from, to, permanent };
};

const text = { slug: "s-2017-172", name: "S/2017/172", topics: ["syria"], days: ["2017-02-28"] };

const context: ClaimContext = {
  terms: [
    seat("CHN", true),
    seat("SUN", true, "1946-01-17", "1991-12-24"),
    seat("RUS", true, "1991-12-25"),
    seat("DEU", false, "2011-01-01", "2012-12-31"),
  ],
  topics: new Set(["syria", "ukraine"]),
  memberName: (code) => ({ DEU: "Germany", RUS: "Russia", CHN: "China" })[code] ?? code,
  text,
  today: "2026-05-01",
};

const issues = (parts: object, changes: Partial<ClaimContext> = {}) =>
  checkClaim(ClaimForm.parse({ comparison: "AT_LEAST", number: 1, ...parts }), { ...context, ...changes });

describe("checkClaim(form, context)", () => {
  it("lets what can be tested through: the seventh Russian veto on Syria", () => {
    const members = [{ member: "RUS", did: "VETOED" }];
    const claim = { members, topic: "syria", from: "2011-01-01", text: "S/2017/172", comparison: "NTH", number: 7 };
    expect(issues(claim)).toEqual([]);
  });

  it.each([
    ["days in the wrong order", { from: "2017-01-01", to: "2016-01-01" }, "to", "before the first day, 1 January 2017"],
    ["a first day to come", { from: "2030-01-01" }, "from", "1 January 2030 is still to come."],
    ["a last day to come", { to: "2030-01-01" }, "to", "1 January 2030 is still to come."],
    ["a veto of an elected member", members("DEU VETOED"), "members.0.did", "Germany is not a permanent member"],
    ["a member that never sat", members("XXX YES"), "members.0.member", "No member of the Council has the code XXX."],
    [
      "a member without a seat then",
      { ...members("DEU YES"), from: "2013-01-01", to: "2013-12-31" },
      "members.0.member",
      "Germany had no seat on the Council in this period.",
    ],
    ["one member twice", members("CHN YES", "CHN NO"), "members.1.member", "China is named twice"],
    ["one seat twice", members("RUS YES", "SUN NO"), "members.1.member", "is named twice"],
    [
      "a veto that ended in adoption",
      { ...members("RUS VETOED"), outcome: "ADOPTED" },
      "outcome",
      "has the outcome Vetoed",
    ],
    ["a veto of a procedure", { ...members("RUS VETOED"), kind: "PROCEDURAL" }, "kind", "cannot be vetoed"],
    ["a vetoed procedure", { outcome: "VETOED", kind: "PROCEDURAL" }, "kind", "cannot be vetoed"],
    ["a topic that is none", { topic: "atlantis" }, "topic", "There is no topic “atlantis”."],
    ["a place without a text", { comparison: "NTH", number: 7 }, "text", "Name the text"],
    ["sponsors of no text", members("CHN SPONSORED"), "text", "Sponsors can be compared for one text"],
    [
      "sponsors in order",
      { ...members("CHN SPONSORED"), text: "S/2017/172", comparison: "NTH" },
      "comparison",
      "Sponsors of many texts are not recorded",
    ],
    [
      "a text outside the period",
      { text: "S/2017/172", to: "2016-12-31" },
      "text",
      "on 28 February 2017, outside this period",
    ],
    [
      "a text on another topic",
      { text: "S/2017/172", topic: "ukraine" },
      "topic",
      "S/2017/172 is not filed under this topic.",
    ],
    ["a count without a number", { number: null }, "number", "Say how many"],
    ["an n-th without a number", { text: "S/2017/172", comparison: "NTH", number: null }, "number", "Say how many"],
    ["a zeroth", { text: "S/2017/172", comparison: "NTH", number: 0 }, "number", "number 1"],
    ["at least none", { number: 0 }, "number", "true of anything"],
    ["a number among", { text: "S/2017/172", comparison: "AMONG" }, "number", "takes no number"],
  ])("refuses %s beside its part", (_, parts, path, message) => {
    expect(issues(parts)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it("refuses a text that is not in the record", () => {
    expect(issues({ text: "S/2099/1" }, { text: null })).toEqual([
      { path: "text", message: "The record has no text of this symbol or address." },
    ]);
  });

  it("counts votes on a text that was never put to one, and looks for it among none", () => {
    const unvoted = { ...text, days: [] };
    expect(
      issues({ text: "S/2017/172", comparison: "EXACTLY", number: 0, to: "2016-01-01" }, { text: unvoted }),
    ).toEqual([]);
    expect(issues({ text: "S/2017/172", comparison: "AMONG", number: null }, { text: unvoted })).toEqual([
      { path: "text", message: "S/2017/172 was never put to a vote, so that it is among no votes." },
    ]);
  });

  it("says one thing of one part", () => {
    expect(issues({ ...members("RUS VETOED", "CHN VETOED"), outcome: "ADOPTED" })).toHaveLength(1);
  });
});

/** "RUS VETOED" as the members of a claim. */
function members(...parties: string[]) {
  return {
    members: parties.map((party) => {
      const [member, did] = party.split(" ");
      return { member, did };
    }),
  };
}
