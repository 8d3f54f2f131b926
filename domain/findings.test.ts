import { describe, expect, it } from "vitest";
import { byYearTitle, changeFinding, pairAnswer, pairAnswerSince, pairBasis, splitNote, splitTitle } from "./findings";
import { plain } from "./sentence";

/** China and Russia since 1971-10-25. */
const ALL = { n: 2594, agree: 2417 };
const CONTESTED = { n: 550, agree: 373 };
const TABLE = {
  YES: { YES: 2302, ABSTAIN: 89, NO: 12 },
  ABSTAIN: { YES: 46, ABSTAIN: 91, NO: 26 },
  NO: { YES: 3, ABSTAIN: 1, NO: 24 },
};

describe("pairAnswer(all, contested)", () => {
  it("gives both figures with their n, and marks what stands out", () => {
    const answer = pairAnswer(ALL, CONTESTED);
    expect(plain(answer)).toBe(
      "They gave the same vote in 93.2% of 2,594 votes; where the Council divided, in 67.8% of 550.",
    );
    expect(answer.filter((part) => part.strong).map((part) => part.text)).toEqual(["93.2%", "67.8%"]);
  });

  it("says few as few", () => {
    expect(plain(pairAnswer({ n: 49, agree: 44 }, { n: 8, agree: 3 }))).toBe(
      "They gave the same vote in 89.8% of 49 votes; where the Council divided, in 3 of 8.",
    );
    expect(plain(pairAnswer({ n: 9, agree: 6 }, { n: 0, agree: 0 }))).toBe(
      "They gave the same vote in 6 of 9 votes; none of them divided the Council.",
    );
  });

  it("says that there is no vote", () => {
    expect(plain(pairAnswer({ n: 0, agree: 0 }, { n: 0, agree: 0 }))).toBe("They cast no vote together.");
  });
});

describe("pairAnswerSince(all, contested, since)", () => {
  it("has the figures of the answer, and the year from which they count", () => {
    const answer = pairAnswerSince({ n: 2594, agree: 2417 }, { n: 550, agree: 373 }, 1971);
    expect(plain(answer)).toBe(
      "In 93.2% of all votes since 1971 they gave the same vote; in those where the Council divided, 67.8%.",
    );
  });
});

describe("pairBasis(all, contested, span)", () => {
  it("gives counts, intervals, days and the rule", () => {
    expect(pairBasis(ALL, CONTESTED, { from: "1971-10-25", to: "2026-04-30" })).toBe(
      "All votes: 2,417 of 2,594, 95% interval 92.1–94.1%. Contested votes, in which at least one member voted No or abstained: 373 of 550, 63.8–71.6%. Counted from 25 October 1971 to 30 April 2026; only votes in which both voted Yes, No or abstained.",
    );
  });

  it("gives no interval below ten votes", () => {
    const basis = pairBasis({ n: 20, agree: 18 }, { n: 9, agree: 5 }, { from: "2017-01-01", to: "2017-12-31" });
    expect(basis).toContain("abstained: 5 of 9. Counted");
  });
});

describe("byYearTitle(all, contested)", () => {
  it("says the two shares in round words", () => {
    expect(byYearTitle(ALL, CONTESTED)).toBe(
      "They gave the same vote in more than nine votes of ten, and in about two of three where the Council divided",
    );
  });

  it.each([
    [
      { n: 100, agree: 52 },
      { n: 40, agree: 2 },
      "in about half of the votes, and in about one of ten where the Council divided",
    ],
    [
      { n: 400, agree: 290 },
      { n: 9, agree: 5 },
      "in about three votes of four, and in 5 of 9 where the Council divided",
    ],
    [
      { n: 300, agree: 12 },
      { n: 290, agree: 0 },
      "in fewer than one vote of ten, and in none of 290 where the Council divided",
    ],
    [{ n: 49, agree: 49 }, { n: 3, agree: 3 }, "in every vote, 49 of 49"],
    [{ n: 9, agree: 6 }, { n: 0, agree: 0 }, "in 6 of 9 votes"],
  ])("is true of %o and %o", (all, contested, title) => {
    expect(byYearTitle(all, contested)).toBe(`They gave the same vote ${title}`);
  });
});

describe("splitTitle(table) and splitNote(table, names)", () => {
  const names = { a: "China", b: "Russia" };

  it("says how China and Russia differ", () => {
    expect(splitTitle(TABLE)).toBe("When they differ, one of them abstains: 162 of 177 votes");
    expect(splitNote(TABLE, names)).toBe(
      "15 of the 177 differences are Yes against No: 12 with China voting Yes, 3 with Russia voting Yes.",
    );
  });

  it("does not call a bare majority the rule", () => {
    const table = { ...TABLE, YES: { YES: 0, ABSTAIN: 60, NO: 126 }, NO: { YES: 28, ABSTAIN: 1, NO: 0 } };
    expect(splitTitle(table)).toBe("When they differ, it is Yes against No in 154 of 287 votes");
    expect(splitTitle({ ...TABLE, NO: { YES: 60, ABSTAIN: 1, NO: 0 } })).toBe(
      "When they differ, one of them mostly abstains: 162 of 234 votes",
    );
  });

  it("says few differences, and none", () => {
    const none = {
      YES: { YES: 9, ABSTAIN: 0, NO: 0 },
      ABSTAIN: { YES: 0, ABSTAIN: 0, NO: 0 },
      NO: { YES: 0, ABSTAIN: 0, NO: 0 },
    };
    expect([splitTitle(none), splitNote(none, names)]).toEqual(["They never voted differently", ""]);
    const few = { ...none, YES: { YES: 9, ABSTAIN: 3, NO: 0 } };
    expect(splitTitle(few)).toBe("They voted differently in 3 votes; in 3 of them one abstained");
    expect(splitNote(few, names)).toBe("None of the 3 differences is Yes against No.");
  });
});

describe("changeFinding(what, later, earlier)", () => {
  it("says lower where the interval leaves out zero: all votes of China and Russia", () => {
    const later = { from: 2022, to: 2025, count: 201, of: 242 };
    const earlier = { from: 2017, to: 2021, count: 290, of: 314 };
    expect(changeFinding("all votes", later, earlier)).toBe(
      "In all votes the share was lower: 83.1% of 242 in 2022–2025 against 92.4% of 314 in 2017–2021.",
    );
    expect(changeFinding("all votes", earlier, later)).toContain("the share was higher: 92.4%");
  });

  it("says that no change can be told from chance: their contested votes", () => {
    const later = { from: 2022, to: 2025, count: 73, of: 114 };
    const earlier = { from: 2017, to: 2021, count: 50, of: 74 };
    expect(changeFinding("contested votes", later, earlier)).toBe(
      "In contested votes no change can be told from chance: 64.0% of 114 in 2022–2025 against 67.6% of 74 in 2017–2021.",
    );
  });

  it("compares nothing below ten votes", () => {
    const later = { from: 2026, to: 2026, count: 7, of: 7 };
    const earlier = { from: 2021, to: 2025, count: 50, of: 74 };
    expect(changeFinding("contested votes", later, earlier)).toBe(
      "In contested votes there are too few to compare: 7 of 7 in 2026, 67.6% of 74 in 2021–2025.",
    );
  });
});
