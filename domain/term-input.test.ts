import { describe, expect, it } from "vitest";
import { checkTerm } from "./term-input";

const members = [
  { code: "GRC", name: "Greece", permanent: false },
  { code: "IND", name: "India", permanent: false },
  { code: "LVA", name: "Latvia", permanent: false },
  { code: "FRA", name: "France", permanent: true },
];
const elected = (member: string, from: string, to: string) => ({ member, from, to, permanent: false });
const terms = [
  elected("GRC", "2025-01-01", "2026-12-31"),
  elected("LVA", "2026-01-01", "2027-12-31"),
  { member: "FRA", from: "1945-10-24", to: null, permanent: true },
];

/** The issues of a term from 1 January 2027 to 31 December 2028, by field. */
function issuesOf(changes: object, others = terms) {
  const term = { member: "IND", from: "2027-01-01", to: "2028-12-31", seatGroup: "", note: "", ...changes };
  const checked = checkTerm(term, { members, terms: others, today: "2026-11-22" });
  return checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe("checkTerm(raw, { members, terms, today })", () => {
  it("takes two calendar years, and another stretch with a note that says why", () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ to: "2027-12-31" })).toEqual([
      "note: A term is of two calendar years, 1 January 2027 to 31 December 2028. Say why this one is not.",
    ]);
    expect(issuesOf({ to: "2027-12-31", note: "Shared" })).toEqual([]);
    expect(issuesOf({ to: "2029-01-01", note: "Longer" })).toEqual(["to: A term is of two years, and no longer."]);
  });

  it("has a retiring member wait a year, and a term keep clear of the member’s others on both sides", () => {
    const again =
      "member: A retiring member is not eligible for immediate re-election (Charter, Article 23), and it sits from";
    expect(issuesOf({ member: "GRC" })).toEqual([`${again} 1 January 2025 to 31 December 2026.`]);
    expect(issuesOf({ member: "LVA", from: "2024-01-01", to: "2025-12-31" })).toEqual([
      `${again} 1 January 2026 to 31 December 2027.`,
    ]);
    expect(issuesOf({ member: "LVA" })).toEqual(["from: It sits from 1 January 2026 to 31 December 2027 already."]);
    expect(issuesOf({ member: "GRC", from: "2022-01-01", to: "2023-12-31" })).toEqual([]);
  });

  it("has ten seats, and six before 1966", () => {
    const ten = Array.from({ length: 10 }, (_, index) => elected(`X${index}`, "2027-01-01", "2028-12-31"));
    const full = "from: 10 elected members sit on 1 January 2027 already, as many as there are seats.";
    expect(issuesOf({}, ten)).toEqual([full]);
    expect(issuesOf({ from: "2026-01-01", to: "2027-12-31" }, ten)).toEqual([full]);
    expect(issuesOf({}, ten.slice(1))).toEqual([]);
    const six = Array.from({ length: 6 }, (_, index) => elected(`X${index}`, "1955-01-01", "1956-12-31"));
    expect(issuesOf({ from: "1955-01-01", to: "1956-12-31" }, six)).toHaveLength(1);
  });

  it.each([
    [{ member: "XYZ" }, "member: The record has no state XYZ. Enter it first."],
    [{ from: "2027-02-30" }, "from: “2027-02-30” is not a day. It looks like 2017-02-28."],
    [
      { from: "2028-01-01", to: "2029-12-31" },
      "from: Members are elected in the year before: nobody knows yet who sits then.",
    ],
    [{ to: "2026-12-31" }, "to: The last day comes before the first."],
    [{ to: "" }, "to: An elected member’s term ends: give its last day."],
    [{ seatGroup: "Latin America" }, "seatGroup: The understanding of 1946 held until 1965: leave it empty."],
  ])("refuses %j", (changes, issue) => {
    expect(issuesOf(changes)).toEqual([issue]);
  });
});
