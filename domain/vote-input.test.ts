import { describe, expect, it } from "vitest";
import { StatedTally, sourceOf, VoteInput, VoteSource } from "./vote-input";

const least = {
  date: "2018-12-13",
  kind: "RESOLUTION",
  procedural: false,
  modality: "RECORDED",
  title: " Extension of MINUSCA ",
  positions: { CHN: "ABSTAIN" },
  source: { url: "https://undocs.org/S/PV.8422" },
};

describe("VoteInput", () => {
  it("takes what may be missing as null, and tidies symbols", () => {
    expect(VoteInput.parse({ ...least, symbol: "s/res/2448 (2018)", draft: "", sponsors: "  ", topic: "" })).toEqual({
      ...least,
      title: "Extension of MINUSCA",
      symbol: "S/RES/2448(2018)",
      draft: null,
      officialTitle: null,
      agenda: null,
      meeting: null,
      writtenProcedure: false,
      sponsors: null,
      note: null,
      topic: null,
      partTitle: null,
      partOf: null,
      statedTally: null,
      statedOutcome: null,
      source: { citation: null, url: "https://undocs.org/S/PV.8422" },
    });
  });
});

describe("StatedTally", () => {
  it("takes whole numbers up to fifteen, and missing abstentions", () => {
    expect(StatedTally.parse({ yes: 4, no: 7, abstain: null, notVoting: null }).yes).toBe(4);
    expect(StatedTally.safeParse({ yes: 16, no: 0, abstain: 0, notVoting: 0 }).error?.issues[0]?.message).toBe(
      "It is at most 15.",
    );
    expect(StatedTally.safeParse({ yes: 1.5, no: 0, abstain: 0, notVoting: 0 }).success).toBe(false);
  });
});

describe("VoteSource", () => {
  it("needs an address or a citation", () => {
    expect(VoteSource.safeParse({ citation: " ", url: "" }).error?.issues[0]?.message).toBe(
      "Name the source: the address of a page, or a citation.",
    );
    expect(VoteSource.safeParse({ url: "javascript:alert(1)" }).error?.issues[0]?.message).toBe(
      "“javascript:alert(1)” is not a web address.",
    );
  });
});

describe("sourceOf(text)", () => {
  it("tells an address from a citation", () => {
    expect(sourceOf(" https://undocs.org/S/PV.8422 ")).toEqual({ citation: null, url: "https://undocs.org/S/PV.8422" });
    expect(sourceOf("Verbatim record S/PV.8422, p. 3")).toEqual({
      citation: "Verbatim record S/PV.8422, p. 3",
      url: null,
    });
    expect(sourceOf("")).toEqual({ citation: null, url: null });
  });
});
