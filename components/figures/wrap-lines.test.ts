import { describe, expect, it } from "vitest";
import { wrapLines } from "./wrap-lines";

describe("wrapLines(text, width, letter, most)", () => {
  it("breaks between words, and leaves a long word whole", () => {
    expect(wrapLines("a vote of the Council", 80, 10)).toEqual(["a vote", "of the", "Council"]);
    expect(wrapLines("non-proliferation of arms", 60, 10)).toEqual(["non-proliferation", "of", "arms"]);
  });

  it("ends in an ellipsis where lines are left over", () => {
    expect(wrapLines("one two three four", 80, 10, 2)).toEqual(["one two", "three…"]);
    expect(wrapLines("", 80, 10)).toEqual([]);
  });
});
