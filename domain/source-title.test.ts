import { describe, expect, it } from "vitest";
import { shortAddress, sourceTitle } from "./source-title";

describe("sourceTitle(source)", () => {
  it("is the title where one is given", () => {
    expect(sourceTitle({ title: "China and Russia Show Solidarity", date: "2021-03", article: 5 })).toBe(
      "China and Russia Show Solidarity",
    );
  });

  it("says that an article's title is not given", () => {
    expect(sourceTitle({ title: null, date: "2020-01", article: 4 })).toBe("Article of January 2020 (title not given)");
  });

  it("names the site of a page that is no article", () => {
    const url = "https://www.miragenews.com/unsc-extends-reporting/";
    expect(sourceTitle({ title: null, date: null, article: null, url })).toBe(
      "Page at miragenews.com (title not given)",
    );
    expect(shortAddress(url)).toBe("miragenews.com/unsc-extends-reporting");
    expect(shortAddress("http://example.org/?p=1655")).toBe("example.org?p=1655");
  });

  it("does without a day, and calls what is no article an item", () => {
    expect(sourceTitle({ title: null, date: null, article: null })).toBe("Item (title not given)");
  });
});
