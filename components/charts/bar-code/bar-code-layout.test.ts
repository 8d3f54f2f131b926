import { describe, expect, it } from "vitest";
import { barCodeLayout, CODE_FRAMES } from "./bar-code-layout";

const year = (number: number, marks: string) => ({ year: number, marks });

describe("barCodeLayout(years, size)", () => {
  const permanent = Array.from({ length: 14 }, (_, index) => year(1946 + index, "YYNAV"));

  it("has a row for each run of years, and cuts a long one at round years", () => {
    expect(
      barCodeLayout([year(1967, "YY"), year(1968, "Y"), year(2010, "A")], "large").rows.map((row) => row.name),
    ).toEqual(["1967–1968", "2010"]);
    expect(barCodeLayout(permanent, "large").rows.map((row) => row.name)).toEqual(["1946–1949", "1950–1959"]);
    expect(barCodeLayout(permanent, "narrow").rows.map((row) => row.name)).toEqual([
      "1946–1949",
      "1950–1954",
      "1955–1959",
    ]);
    // A term that spans a round year stays one row.
    expect(barCodeLayout([year(1989, "Y"), year(1990, "Y")], "large").rows).toHaveLength(1);
  });

  it("draws one bar for each vote, runs of equal votes as one line", () => {
    const { rows } = barCodeLayout([year(1967, "YYA"), year(1968, "AY")], "large");
    expect(rows[0]?.strokes).toEqual([
      { mark: "Y", path: "M0 0h2M4 0h1" },
      { mark: "A", path: "M2 0h2" },
    ]);
    expect(rows[0]?.votes).toBe(5);
  });

  it("keeps the longest row within the picture, and few votes no wider than a bar", () => {
    const { pitch } = barCodeLayout([year(1999, "Y".repeat(900))], "narrow");
    expect(pitch * 900).toBeCloseTo(CODE_FRAMES.narrow.width, 9);
    expect(barCodeLayout([year(1999, "YYY")], "large").pitch).toBe(6);
  });

  it("names a year only where its name has room", () => {
    const { rows } = barCodeLayout([year(2001, "Y".repeat(20)), year(2002, "Y"), year(2003, "Y".repeat(20))], "large");
    expect(rows[0]?.years.map(({ named }) => named)).toEqual([true, true, false]);
  });
});
