import { describe, expect, it } from "vitest";
import { parseCorrectionSearch } from "./correction";
import { changeWords, correctionChips } from "./correction-words";
import { plain } from "./sentence";

describe("changeWords(change, nameOf)", () => {
  it("has the fields in the order of their forms, and positions in that of the members’ names, however they were kept", () => {
    const positions = { COD: "YES", COL: "ABSTAIN", DNK: "NO" };
    const changes = {
      no: { from: null, to: 1 },
      yes: { from: null, to: 1 },
      date: { from: null, to: "2026-05-12" },
      positions: { from: null, to: positions },
      "text.title": { from: null, to: "Libya" },
    };
    const names: Record<string, string> = { COD: "DR Congo", COL: "Colombia", DNK: "Denmark" };
    expect(changeWords({ changes }, (code) => names[code] ?? code).map(({ field, to }) => `${field}: ${to}`)).toEqual([
      "date: 12 May 2026",
      "number of Yes: 1",
      "number of No: 1",
      "title of the text: Libya",
      "positions: Colombia Abstain, Denmark No, DR Congo Yes",
    ]);
  });
});

describe("correctionChips(search, names)", () => {
  it("has each filter in force with the first page of the log without it", () => {
    const { search } = parseCorrectionSearch({ q: "Lesotho", kind: "vote", year: "1986", member: "BRA", page: "3" });
    const chips = correctionChips(search, { member: () => "Brazil", topic: (slug) => slug });
    expect(chips.map(({ label, href }) => [plain(label), href])).toEqual([
      ["with “Lesotho”", "/corrections?kind=vote&year=1986&member=BRA"],
      ["Vote", "/corrections?q=Lesotho&year=1986&member=BRA"],
      ["of 1986", "/corrections?q=Lesotho&kind=vote&member=BRA"],
      ["of Brazil", "/corrections?q=Lesotho&kind=vote&year=1986"],
    ]);
  });
});
