import { describe, expect, it } from "vitest";
import { sourceTitle } from "./source-title";

describe("sourceTitle(source)", () => {
  it("is the title where one is given", () => {
    expect(sourceTitle({ title: "China and Russia Show Solidarity", date: "2021-03", article: 5 })).toBe(
      "China and Russia Show Solidarity",
    );
  });

  it("says that an article's title is not given", () => {
    expect(sourceTitle({ title: null, date: "2020-01", article: 4 })).toBe("Article of January 2020 (title not given)");
  });

  it("does without a day, and calls what is no article an item", () => {
    expect(sourceTitle({ title: null, date: null, article: null })).toBe("Item (title not given)");
  });
});
