import { describe, expect, it } from "vitest";
import {
  draftProblem,
  formatSymbol,
  meetingProblem,
  resolutionProblem,
  slugOf,
  slugsOfSymbol,
  tidySymbol,
} from "./symbols";

describe("slugOf(symbol)", () => {
  it.each([
    ["S/RES/2448(2018)", "s-res-2448-2018"],
    ["S/2017/172", "s-2017-172"],
    ["S/9696 and Corr.1 & 2", "s-9696-and-corr-1-2"],
    ["S/6113 (as amended)", "s-6113-as-amended"],
    ["–", ""],
  ])("gives the address of %s", (symbol, slug) => {
    expect(slugOf(symbol)).toBe(slug);
  });
});

describe("formatSymbol(symbol)", () => {
  it("sets the year apart as documents print it, and leaves drafts as they are", () => {
    expect(formatSymbol("S/RES/2448(2018)")).toBe("S/RES/2448 (2018)");
    expect(formatSymbol("S/6113 (as amended)")).toBe("S/6113 (as amended)");
  });
});

describe("slugsOfSymbol(typed)", () => {
  it.each([
    ["2448", ["s-res-2448", "s-2448"]],
    ["resolution 2448", ["s-res-2448"]],
    ["UNSCR 2448", ["s-res-2448"]],
    ["s/res/2448 (2018)", ["s-res-2448-2018"]],
    ["2017/172", ["s-2017-172"]],
    ["s/8547/rev.1", ["s-8547-rev-1"]],
    ["S/", []],
    ["MINUSCA", []],
  ])("%s", (typed, slugs) => expect(slugsOfSymbol(typed)).toEqual(slugs));
});

describe("tidySymbol(text)", () => {
  it.each([
    [" s/res/2448 (2018) ", "S/RES/2448(2018)"],
    ["S/4733/Rev. 1", "S/4733/Rev.1"],
    ["s/8547/REV.1/add.1", "S/8547/Rev.1/Add.1"],
    ["S/15255/Rev.2(as corrected)", "S/15255/Rev.2 (as corrected)"],
    ["s/pv.4035+Corr.1", "S/PV.4035+Corr.1"],
    ["S/2017/172", "S/2017/172"],
  ])("writes %s as %s", (text, symbol) => {
    expect(tidySymbol(text)).toBe(symbol);
  });
});

describe("draftProblem(symbol, day)", () => {
  it.each([
    ["S/2017/172", "2017-02-28"],
    ["S/2016/1026", "2017-01-03"],
    ["S/1994/28", "1994-01-14"],
    ["S/25067", "1993-01-08"],
    ["S/2026", "1951-03-30"],
    ["S/471 and S/471/Add.1", "1947-07-22"],
    ["S/9696 and Corr.1 & 2", "1970-03-17"],
    ["S/10805/Rev.1 (as amended)", "1972-09-26"],
  ])("finds nothing wrong with %s", (symbol, day) => {
    expect(draftProblem(symbol, day)).toBeNull();
  });

  it.each([
    ["S/2026", "“S/2026” lacks its number. It looks like S/2017/172. Leave it empty if the text has none."],
    ["2026/12", "“2026/12” does not begin with S/. It looks like S/2017/172. Leave it empty if the text has none."],
    ["S/RES/2817(2026)", "“S/RES/2817(2026)” is the symbol of a resolution, not of its draft."],
    ["S/PV.10134", "“S/PV.10134” is the symbol of a meeting, not of a draft."],
    ["S/2027/1", "“S/2027/1” is a document of 2027, and the vote was taken in 2026."],
    ["S/2005/812", "“S/2005/812” is a document of 2005, long before the vote of 2026."],
    [
      "S/26060",
      "“S/26060” is not the symbol of a draft. It looks like S/2017/172. Leave it empty if the text has none.",
    ],
  ])("says what is wrong with %s in April 2026", (symbol, problem) => {
    expect(draftProblem(symbol, "2026-04-07")).toBe(problem);
  });

  it("refuses nonsense of the years before 1994 too", () => {
    expect(draftProblem("S/10786 bis", "1972-09-10")).toBe(
      "“S/10786 bis” is not the symbol of a draft. It looks like S/10786.",
    );
  });
});

describe("resolutionProblem(symbol, day)", () => {
  it("takes the symbol of a resolution of the year", () => {
    expect(resolutionProblem("S/RES/2448(2018)", "2018-12-13")).toBeNull();
  });

  it.each([
    ["S/RES/2448(2017)", "The year in the symbol is 2017, and the vote was taken in 2018."],
    ["S/RES/2448", "“S/RES/2448” lacks its year. It looks like S/RES/2448(2018)."],
    [
      "S/2018/1016",
      "“S/2018/1016” is not the symbol of a resolution. It looks like S/RES/2448(2018). Leave it empty if the text has none.",
    ],
  ])("says what is wrong with %s", (symbol, problem) => {
    expect(resolutionProblem(symbol, "2018-12-13")).toBe(problem);
  });
});

describe("meetingProblem(symbol)", () => {
  it.each(["S/PV.7893", "S/PV.4035+Corr.1", "S/PV.3868+Corr.1+Corr.2", "S/PV.4164 (Resumption 1)"])(
    "takes %s",
    (symbol) => {
      expect(meetingProblem(symbol)).toBeNull();
    },
  );

  it("says what a meeting's symbol looks like", () => {
    expect(meetingProblem("7893")).toBe(
      "“7893” is not the symbol of a meeting. It looks like S/PV.7893. Leave it empty for a written procedure.",
    );
  });
});
