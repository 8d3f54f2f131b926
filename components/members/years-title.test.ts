import { describe, expect, test } from "vitest";
import { yearsTitle } from "./years-title";

const none = { YES: 0, ABSTAIN: 0, NOT_VOTING: 0, NO: 0, NOT_RECORDED: 0 };

describe("yearsTitle(name, years)", () => {
  test("names the year with most votes that were not Yes, and counts those not recorded nowhere", () => {
    const years = [
      { ...none, year: 1947, YES: 18, ABSTAIN: 17, NO: 15, NOT_RECORDED: 9 },
      { ...none, year: 1948, YES: 11, ABSTAIN: 22, NO: 7 },
    ];
    expect(yearsTitle("Russia", years)).toBe("Russia did other than vote Yes most often in 1947: in 32 of 50 votes");
  });

  test("names no year where two are alike, or where every vote was Yes", () => {
    const alike = [
      { ...none, year: 2010, YES: 59, NO: 1 },
      { ...none, year: 2011, YES: 65, NO: 1 },
    ];
    expect(yearsTitle("Brazil", alike)).toBe("Brazil did other than vote Yes in at most 1 vote a year");
    expect(yearsTitle("Latvia", [{ ...none, year: 2026, YES: 9 }])).toBe("Latvia voted Yes in every recorded vote");
  });
});
