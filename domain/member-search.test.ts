import { describe, expect, it } from "vitest";
import {
  countShown,
  type MemberSearch,
  matchingMembers,
  memberChips,
  membersHref,
  parseMemberSearch,
} from "./member-search";
import { plain } from "./sentence";

const member = (code: string, name: string, group: string, from: string, to: string | null) => ({
  ...{ code, name, regionalGroup: group, permanent: to === null, terms: [{ from, to }] },
});
const MEMBERS = [
  member("GBR", "United Kingdom", "Western Europe and Others", "1945-10-24", null),
  member("CIV", "Côte d’Ivoire", "Africa", "2018-01-01", "2019-12-31"),
  member("SOM", "Somalia", "Africa", "2025-01-01", "2026-12-31"),
];
const DAY = "2026-04-30";
const codes = (search: MemberSearch) => matchingMembers(MEMBERS, search, DAY).map(({ code }) => code);

describe("matchingMembers(members, search, day)", () => {
  it("finds a name by the beginnings of its words, without accents, and by code and common names", () => {
    expect(codes({ q: "cote iv" })).toEqual(["CIV"]);
    expect(codes({ q: "som" })).toEqual(["SOM"]);
    expect(codes({ q: "UK" })).toEqual(["GBR"]);
    expect(codes({ q: "voire" })).toEqual([]);
  });

  it("has on the Council now those whose term the day is in, its last included", () => {
    expect(codes({ show: "now" })).toEqual(["GBR", "SOM"]);
    expect(matchingMembers(MEMBERS, { show: "now" }, "2019-12-31").map(({ code }) => code)).toEqual(["GBR", "CIV"]);
    expect(matchingMembers(MEMBERS, { show: "now" }, null)).toEqual([]);
  });

  it("takes all filters together", () => {
    expect(codes({ show: "elected", group: "Africa" })).toEqual(["CIV", "SOM"]);
    expect(codes({ show: "permanent", group: "Africa" })).toEqual([]);
    expect(countShown(MEMBERS, { show: "now", group: "Africa" }, DAY)).toEqual({
      ...{ all: 2, now: 1, permanent: 0, elected: 2 },
    });
  });
});

describe("parseMemberSearch(parameters, members)", () => {
  it("names a group that nobody is in, and a kind that is none", () => {
    const { search, ignored } = parseMemberSearch(new URLSearchParams("q=uk&group=Moon&show=all"), MEMBERS);
    expect(search).toEqual({ q: "uk" });
    expect(ignored.map(({ name }) => name)).toEqual(["show", "group"]);
  });
});

describe("memberChips(search)", () => {
  it("has each filter in words, with the list without it", () => {
    const chips = memberChips({ q: "uk", show: "now" });
    expect(chips.map(({ label, href }) => [plain(label), href])).toEqual([
      ["named “uk”", "/members?show=now"],
      ["On the Council now", "/members?q=uk"],
    ]);
    expect(membersHref({}, "/api/v1/members.csv")).toBe("/api/v1/members.csv");
  });
});
