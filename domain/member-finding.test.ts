import { describe, expect, it } from "vitest";
import { memberFinding } from "./member-finding";

const year = (counts: object) => ({ YES: 0, NO: 0, ABSTAIN: 0, NOT_VOTING: 0, NOT_RECORDED: 0, vetoes: 0, ...counts });

describe("memberFinding(name, years)", () => {
  it("sums the years, and says how many of the No votes were vetoes", () => {
    expect(
      memberFinding("China", [year({ YES: 40, NO: 2, ABSTAIN: 3, vetoes: 2 }), year({ YES: 10, NO: 1, vetoes: 1 })]),
    ).toBe("China had a seat in 56 recorded votes: Yes in 50, No in 3, of them 3 vetoes and abstained in 3.");
  });

  it("keeps a position that is not recorded apart from the others", () => {
    expect(memberFinding("Syria", [year({ YES: 1, NOT_RECORDED: 4 })])).toBe(
      "Syria had a seat in 1 recorded vote: Yes in 1. In 4 more its position is not recorded.",
    );
  });

  it("names a state as a sentence does", () => {
    expect(memberFinding("Soviet Union", [year({ YES: 1 })])).toBe(
      "The Soviet Union had a seat in 1 recorded vote: Yes in 1.",
    );
  });

  it("does not say nought where there is no vote", () => {
    expect(memberFinding("Malta", [])).toBe("No recorded vote of Malta is in the record.");
  });
});
