import { describe, expect, it } from "vitest";
import { councilOfYear, councilSentence } from "./council-of-year";

const term = (member: string, from: string, to: string | null) => {
  return { member, seat: member, name: member, from, to, permanent: to === null };
};
const terms = [
  ...["CHN", "FRA", "GBR", "RUS", "USA"].map((member) => term(member, "1945-10-24", null)),
  ...["DNK", "GRC", "PAK", "PAN", "SOM"].map((member) => term(member, "2025-01-01", "2026-12-31")),
  ...["BHR", "COD", "COL", "LBR", "LVA"].map((member) => term(member, "2026-01-01", "2027-12-31")),
];

describe("councilOfYear(terms, year)", () => {
  it("says who goes on, who is new and how many are still to be entered", () => {
    expect(councilSentence(councilOfYear(terms, 2026))).toBe(
      "The Council of 2026: 5 permanent, 5 continuing, 5 of 5 new entered",
    );
    const next = councilOfYear([...terms, term("IND", "2027-01-01", "2028-12-31")], 2027);
    expect(next.continuing.map(({ member }) => member)).toEqual(["BHR", "COD", "COL", "LBR", "LVA"]);
    expect(next).toMatchObject({ entered: [{ member: "IND" }], missing: 4 });
    expect(councilSentence(next)).toBe("The Council of 2027: 5 permanent, 5 continuing, 1 of 5 new entered");
  });
});
