import { describe, expect, it } from "vitest";
import { plain } from "./sentence";
import { parseStatementSearch, statementChips, toStatementQuery } from "./statement-search";

const known = { members: new Set(["CHN", "RUS"]), topics: new Set(["syria"]) };
const parse = (query: string) => parseStatementSearch(new URLSearchParams(query), known);

const ALL =
  "q=idlib&status=BLOCKED&kind=PRESS_STATEMENT&member=RUS&role=OBJECTOR&topic=syria&region=Middle+East&attribution=REPORTED&fromYear=2018&toYear=2020";

describe("parseStatementSearch(parameters, known)", () => {
  it("reads every filter, and writes it again", () => {
    const { search, ignored } = parse(ALL);
    expect(ignored).toEqual([]);
    expect(search).toMatchObject({ member: "RUS", role: "OBJECTOR", region: "Middle East", fromYear: 2018 });
    expect(toStatementQuery(search)).toBe(`?${ALL}`);
    expect(toStatementQuery({})).toBe("");
  });

  it.each([
    ["status=GONE", "status", "“GONE” is not a status."],
    ["region=Atlantis", "region", "“Atlantis” is not a region."],
    ["member=XXX", "member", "No member has the code XXX."],
    ["topic=atlantis", "topic", "There is no topic “atlantis”."],
    ["role=OBJECTOR", "role", "A role needs a member"],
    ["fromYear=20", "fromYear", "“20” is not a year."],
    ["fromYear=2020&toYear=2018", "fromYear", "The first year, 2020, is after the last, 2018."],
  ])("leaves %s out and says why", (query, name, reason) => {
    const { search, ignored } = parse(query);
    expect(search).toEqual({});
    expect(ignored[0]).toMatchObject({ name, reason: expect.stringContaining(reason) });
  });
});

describe("statementChips(search, names)", () => {
  it("says each filter, with the query without it", () => {
    const names = { member: () => "Russia", topic: () => "Syria" };
    const chips = statementChips(parse(ALL).search, names);
    expect(chips.map(({ label }) => plain(label))).toEqual([
      "with “idlib”",
      "Blocked",
      "Press statement",
      "Russia objected",
      "on Syria",
      "in Middle East",
      "Reported",
      "from 2018",
      "to 2020",
    ]);
    expect(chips[3]?.query).not.toMatch(/member|role/);
    expect(chips[8]?.query).toContain("fromYear=2018");
  });
});
