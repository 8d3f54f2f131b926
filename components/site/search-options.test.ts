import { describe, expect, test } from "vitest";
import { searchOptions } from "./search-options";

const hrefs = (typed: string) => searchOptions(typed, []).map(({ href }) => href);

describe("searchOptions(typed, found)", () => {
  test("offers the pages before anything is typed, and the list last once something is", () => {
    expect(hrefs("")).toContain("/glossary");
    expect(hrefs("map")).toEqual(["/alignment/map", "/resolutions?q=map"]);
    expect(hrefs(" S/2017/172 ")).toEqual(["/resolutions?q=S%2F2017%2F172"]);
  });

  test("puts what was found first, with its kind in words", () => {
    const [first] = searchOptions("venez", [
      { kind: "MEMBER", title: "Venezuela", detail: "Elected 5 times, last 2015–2016", path: "/members/VEN" },
    ]);
    expect(first).toMatchObject({ href: "/members/VEN", kind: "Member" });
  });
});
