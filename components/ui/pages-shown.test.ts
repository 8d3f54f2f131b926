import { describe, expect, test } from "vitest";
import { pagesShown } from "./pages-shown";

describe("pagesShown(page, last)", () => {
  test("shows every page of a short list", () => {
    expect(pagesShown(1, 3)).toEqual([1, 2, 3]);
  });

  test("keeps the ends and the neighbours, with a gap between", () => {
    expect(pagesShown(30, 65)).toEqual([1, null, 29, 30, 31, null, 65]);
  });

  test("names a single page instead of a gap in its place", () => {
    expect(pagesShown(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  });
});
