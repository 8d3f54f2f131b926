import { describe, expect, it } from "vitest";
import { checkSource } from "./source-input";

const reuters = (changes: object = {}) => ({
  publisher: "Reuters",
  title: "U.S. accuses Russia, China of blocking U.N. statement",
  reliability: "PRESS_REPORT",
  date: "2020-01-06",
  url: "https://www.reuters.com/article/1",
  accessed: "2026-04-01",
  language: "en",
  licence: "",
  outletKind: "",
  stance: "",
  summary: "",
  notHeld: "",
  ...changes,
});

const issues = (changes: object, isArticle = false) => {
  const checked = checkSource(reuters(changes), { today: "2026-05-01", isArticle });
  return checked.ok ? [] : checked.issues;
};

describe("checkSource(raw, context)", () => {
  it("lets a report in, what is empty as missing", () => {
    const checked = checkSource(reuters({ date: "", url: "" }), { today: "2026-05-01", isArticle: false });
    expect(checked.ok && checked.source).toMatchObject({ date: null, url: null, stance: null, language: "en" });
  });

  it.each([
    ["no publisher", { publisher: " " }, "publisher", "Name who published it."],
    ["a date to come", { date: "2027", accessed: "" }, "date", "still to come"],
    ["a reading to come", { accessed: "2026-05-02" }, "accessed", "still to come"],
    ["a reading before it was out", { accessed: "2019-12-31" }, "accessed", "before it was published"],
    ["an address that is none", { url: "javascript:alert(1)" }, "url", "is not a web address"],
    ["a language that is none", { language: "English" }, "language", "the code of a language"],
    ["neither title nor address", { title: "", url: "" }, "title", "by what is it to be found?"],
    ["a kind that is none", { reliability: "RUMOUR" }, "reliability", "“RUMOUR” is not a kind of source."],
  ])("refuses %s beside its field", (_, changes, path, message) => {
    expect(issues(changes)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it("keeps the summary and the stance of one of the five articles", () => {
    expect(issues({}, true).map(({ path }) => path)).toEqual(["summary", "stance"]);
    expect(issues({ summary: "On the vote.", stance: "Independent." }, true)).toEqual([]);
  });
});
