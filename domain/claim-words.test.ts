import { describe, expect, it } from "vitest";
import { ClaimForm } from "./claim";
import { chinaNote, claimInWords, ordinal, startOf, verdictInWords } from "./claim-words";
import type { Judgement } from "./judge-claim";
import { plain } from "./sentence";

const names = {
  member: (code: string) => ({ CHN: "China", RUS: "Russia", KAZ: "Kazakhstan", USA: "United States" })[code] ?? code,
  topic: (slug: string) => ({ syria: "Syria", car: "Central African Republic" })[slug] ?? slug,
  text: "S/2017/172",
};

const said = (parts: object) => claimInWords(ClaimForm.parse(parts), names);
const veto = (...codes: string[]) => codes.map((member) => ({ member, did: "VETOED" }));

describe("claimInWords(form, names)", () => {
  it.each([
    [
      { members: veto("RUS"), topic: "syria", from: "2011-01-01", text: "S/2017/172", comparison: "NTH", number: 7 },
      "S/2017/172 is the 7th of the votes on Syria since 1 January 2011 in which Russia cast a veto.",
    ],
    [
      { members: veto("CHN", "RUS"), text: "S/2017/172", comparison: "AMONG" },
      "S/2017/172 is among the votes in which China and Russia cast vetoes.",
    ],
    [
      { members: [...veto("RUS"), { member: "KAZ", did: "ABSTAIN" }], comparison: "AT_LEAST", number: 1 },
      "There is at least 1 vote in which Russia cast a veto and Kazakhstan abstained.",
    ],
    [
      { topic: "car", kind: "AMENDMENT", outcome: "NOT_ADOPTED", to: "2020-12-31", comparison: "AT_MOST", number: 2 },
      "There are at most 2 votes on the Central African Republic of the kind “Amendment” with the outcome “Not adopted” up to 31 December 2020.",
    ],
    [
      { text: "S/2017/172", from: "2017-02-28", to: "2017-02-28", comparison: "EXACTLY", number: 1 },
      "There is exactly 1 vote on S/2017/172 on 28 February 2017.",
    ],
    [
      {
        members: [{ member: "USA", did: "OTHER_THAN_VETO" }],
        from: "2017-01-01",
        to: "2017-12-31",
        comparison: "EXACTLY",
        number: 0,
      },
      "There is no vote from 1 January 2017 to 31 December 2017 in which the United States did not veto.",
    ],
  ])("says %j", (parts, sentence) => {
    expect(said(parts)).toBe(sentence);
  });
});

describe("verdictInWords(form, judgement, days)", () => {
  const days = { first: "2011-10-04", last: "2017-02-28", recordEnds: "2026-04-30" };
  const judged = (changes: Partial<Judgement>): Judgement => ({
    verdict: "SUPPORTED",
    found: 7,
    open: 0,
    place: null,
    votes: [],
    ...changes,
  });
  const found = (comparison: string, changes: Partial<Judgement>, parts = {}) =>
    plain(verdictInWords(ClaimForm.parse({ comparison, number: 7, ...parts }), judged(changes), days));

  it("gives the place, the first vote and what is open", () => {
    expect(found("NTH", { place: 7 })).toBe("It is the 7th of them; the first was on 4 October 2011.");
    expect(found("NTH", { place: 6, open: 1 })).toContain(" In 1 more the sources leave it open.");
  });

  it("gives the number and the days", () => {
    expect(found("EXACTLY", {})).toBe("The record has 7 such votes, from 4 October 2011 to 28 February 2017.");
  });

  it("says where the record ends when the claim goes beyond", () => {
    expect(found("EXACTLY", {}, { to: "2026-12-31" })).toContain("The record ends on 30 April 2026.");
    expect(found("EXACTLY", {}, { to: "2026-01-31" })).not.toContain("ends");
  });

  it("says that a text is not among them, or that nobody can tell", () => {
    expect(found("AMONG", { verdict: "CONTRADICTED" })).toBe("It is not one of them: the record has 7 such votes.");
    expect(found("NTH", { verdict: "NOT_CHECKABLE", place: null })).toBe(
      "Whether it is one of them the sources leave open.",
    );
  });
});

describe("startOf(form)", () => {
  it("counts China from the day on which the People’s Republic was seated, unless an earlier day is named", () => {
    const members = [{ member: "CHN", did: "NO" }];
    expect(startOf(ClaimForm.parse({ members, comparison: "AMONG" }))).toBe("1971-10-25");
    expect(startOf(ClaimForm.parse({ members, from: "1946-01-01", comparison: "AMONG" }))).toBe("1946-01-01");
    expect(startOf(ClaimForm.parse({ members: veto("RUS"), comparison: "AMONG" }))).toBeNull();
    expect(chinaNote(ClaimForm.parse({ members, comparison: "EXACTLY", number: 1 }))).toContain("25 October 1971");
    expect(chinaNote(ClaimForm.parse({ members, from: "1971-10-25", comparison: "EXACTLY", number: 1 }))).toBeNull();
  });
});

describe("ordinal(number)", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [112, "112th"],
    [1003, "1,003rd"],
  ])("writes %i as %s", (number, text) => {
    expect(ordinal(number)).toBe(text);
  });
});
