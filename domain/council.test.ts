import { describe, expect, it } from "vitest";
import { CHINA_SEATED, type CouncilTerm, effectiveFrom, membersOn, seatOf, yesNeeded } from "./council";

describe("yesNeeded(day)", () => {
  it("is seven of eleven to the end of 1965 and nine of fifteen since", () => {
    expect(yesNeeded("1965-12-31")).toBe(7);
    expect(yesNeeded("1966-01-01")).toBe(9);
  });
});

describe("membersOn(terms, day)", () => {
  const term = (member: string, from: string, to: string | null): CouncilTerm => {
    return { member, seat: seatOf(member), from, to, permanent: to === null };
  };
  const terms = [
    term("FRA", "1945-10-24", null),
    term("SUN", "1945-10-24", "1991-12-24"),
    term("RUS", "1991-12-25", null),
    term("ITA", "2017-01-01", "2017-12-31"),
    term("NLD", "2018-01-01", "2018-12-31"),
  ];

  it("counts both ends of a term", () => {
    expect(membersOn(terms, "1991-12-24").map((one) => one.member)).toEqual(["FRA", "SUN"]);
    expect(membersOn(terms, "1991-12-25").map((one) => one.member)).toEqual(["FRA", "RUS"]);
  });

  it("changes the holder of a split term at the turn of the year", () => {
    expect(membersOn(terms, "2017-12-31").map((one) => one.member)).toContain("ITA");
    expect(membersOn(terms, "2018-01-01").map((one) => one.member)).toEqual(["FRA", "RUS", "NLD"]);
  });
});

describe("effectiveFrom(a, b, from)", () => {
  it("starts China's pairs with the seating of the People's Republic", () => {
    expect(effectiveFrom("CHN", "RUS", null)).toBe(CHINA_SEATED);
    expect(effectiveFrom("USA", "CHN", null)).toBe("1971-10-25");
    expect(effectiveFrom("USA", "GBR", null)).toBeNull();
  });

  it("leaves the reader the whole history of the seat", () => {
    expect(effectiveFrom("CHN", "RUS", "1946-01-17")).toBe("1946-01-17");
  });
});

describe("seatOf(member)", () => {
  it("puts the Soviet Union and Russia on one seat", () => {
    expect(["SUN", "RUS", "CHN"].map(seatOf)).toEqual(["RUS", "RUS", "CHN"]);
  });
});
