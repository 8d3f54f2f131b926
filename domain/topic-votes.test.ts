import { describe, expect, it } from "vitest";
import { fiveAlike, fiveColumns, fiveHolders, fiveLine, fiveTitle, type TopicVote } from "./topic-votes";

const vote = (marks: string, date = "2017-02-28"): TopicVote => ({
  ...{ id: `${marks} ${date}`, slug: "s-2017-172", symbol: null, draft: "S/2017/172", title: "Syria", date, marks },
  ...{ kind: "RESOLUTION", outcome: marks.includes("V") ? "VETOED" : "ADOPTED" },
});

describe("fiveColumns(votes)", () => {
  it("draws votes in a row in which all five voted Yes as one, and every other vote alone", () => {
    const marks = ["YYYYY", "YYYYY", "AYAYY", "AYAYY", "YYYYY"];
    expect(fiveColumns(marks.map((one) => vote(one))).map((column) => [column.marks, column.votes.length])).toEqual([
      ["YYYYY", 2],
      ["AYAYY", 1],
      ["AYAYY", 1],
      ["YYYYY", 1],
    ]);
    expect(fiveColumns([])).toEqual([]);
  });
});

describe("fiveAlike(votes)", () => {
  it("takes a veto for a No, and leaves out votes in which one took no part or is not recorded", () => {
    const marks = ["YYYYY", "VYVYY", "NNNNV", "XYYYY", "YYYYU", "AAAAA"];
    expect(fiveAlike(marks.map((one) => ({ marks: one })))).toEqual({ n: 4, alike: 3 });
  });
});

describe("fiveTitle(topic, votes)", () => {
  it("says in how many votes, in all, in the one, or that none can be counted", () => {
    expect(fiveTitle("Syria", [vote("YYYYY"), vote("VYVYY"), vote("YYYYY")])).toBe(
      "Syria: the five permanent members gave the same vote in 2 of 3 votes",
    );
    expect(fiveTitle("Abyei", [vote("YYYYY"), vote("YYYYY")])).toMatch(/in all 2 votes$/);
    expect(fiveTitle("Abyei", [vote("VYVYY")])).toMatch(/in the one vote, the five permanent members parted$/);
    expect(fiveTitle("Abyei", [vote("UUUUU")])).toMatch(/there is no vote/);
  });
});

describe("fiveHolders(votes)", () => {
  it("names former holders of a seat where their votes are among these", () => {
    expect(fiveHolders([{ date: "2011-01-01" }])).toBe("");
    expect(fiveHolders([{ date: "1991-12-24" }])).toMatch(/^ Russia’s seat was the Soviet Union’s until/);
    expect(fiveHolders([{ date: "1971-10-24" }])).toMatch(/China’s was the Republic of China’s/);
    expect(fiveHolders([])).toBe("");
  });
});

describe("fiveLine(votes)", () => {
  it("has their number and years", () => {
    expect(fiveLine([vote("YYYYY", "1972-09-10"), vote("YYYYY", "2025-11-06")])).toBe(
      "2 recorded votes in order, 1972–2025",
    );
    expect(fiveLine([vote("YYYYY")])).toBe("1 recorded vote, 2017");
  });
});
