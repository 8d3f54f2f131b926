import { describe, expect, it } from "vitest";
import { parseCorrectionSearch } from "./correction";
import { correctionChips } from "./correction-words";
import { plain } from "./sentence";

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
