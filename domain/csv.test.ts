import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { cellText, csvLine, csvPreamble, joinList, splitList } from "./csv";

describe("csvLine(values)", () => {
  it("writes text, numbers, truth and nothing", () => {
    expect(csvLine(["S/2017/172", 9, 0, true, false, null, ""])).toBe("S/2017/172,9,0,true,false,,\n");
  });

  it("is read back as it was, whatever the text holds", () => {
    const values = ["Côte d’Ivoire, the situation in", 'called "special"', "two\nlines", " spaces ", "#1", "ü\r\n,"];
    expect(parse(csvLine(values))).toEqual([values]);
  });

  it("does not let a spreadsheet run a text, and leaves numbers alone", () => {
    const formulas = ['=HYPERLINK("http://x","y")', "+1", "-1+2", "@SUM(A1)", "\tx", "\r=1"];
    for (const [read = ""] of formulas.map((formula) => parse(csvLine([formula]))[0] ?? [])) expect(read).toMatch(/^'/);
    expect(csvLine([-1.5, "a=b", "1-2", "x@y"])).toBe("-1.5,a=b,1-2,x@y\n");
  });
});

describe("cellText(cell)", () => {
  it("gives back exactly what was written, also of a text that begins with apostrophes", () => {
    for (const text of ["=1", "'=1", "''@x", "'quoted'", "'", "-", "+1\n", "\n=1", "plain", "''"]) {
      const [[cell = ""] = []]: string[][] = parse(csvLine([text]));
      expect(cellText(cell), cell).toBe(text);
    }
  });
});

describe("joinList(values)", () => {
  it("puts a bar between values, and is undone by splitList", () => {
    expect(joinList(["SANCTIONS", "LIBYA"])).toBe("SANCTIONS|LIBYA");
    expect(joinList([])).toBeNull();
    for (const values of [["a|b", "c"], ["\\", "|"], ["a\\|b", "\n"], ["one"]]) {
      expect(splitList(joinList(values) ?? "")).toEqual(values);
    }
  });
});

describe("csvPreamble(lines)", () => {
  it("keeps each line in one cell", () => {
    const text = csvPreamble({ Title: "Votes", Filter: 'q="a",=1\n=2' });
    expect(text).toBe("# Title: Votes\n# Filter: q=a=1 =2\n");
  });
});
