import { describe, expect, test } from "vitest";
import { lineCells, linePaths, lineWords } from "./vote-line-layout";
import { SYRIA_2017 } from "./votes.fixture";

describe("lineCells(votes)", () => {
  test("puts China, France, Russia, the United Kingdom and the United States first", () => {
    const cells = lineCells(SYRIA_2017);
    expect(cells.slice(0, 6).map((cell) => cell.member)).toEqual(["CHN", "FRA", "RUS", "GBR", "USA", "BOL"]);
    expect(cells.map((cell) => cell.code).join("")).toBe("VYVYYNAAYYAYYYY");
  });

  test("fills 190 of 192 px with fifteen members", () => {
    const last = lineCells(SYRIA_2017).at(-1);
    expect(last).toMatchObject({ member: "URY", x: 182, width: 8 });
  });

  test("has a cell for each member that served, and no more", () => {
    expect(lineCells(SYRIA_2017.slice(0, 14))).toHaveLength(14);
  });
});

describe("linePaths(cells)", () => {
  test("draws the cells of a mark as one: two vetoes below the line, nine Yes above it, three on it", () => {
    const paths = linePaths(lineCells(SYRIA_2017));
    expect(paths.map(({ code, d }) => [code, d.split("M").length - 1])).toEqual([
      ["Y", 9],
      ["N", 1],
      ["V", 2],
      ["A", 3],
    ]);
    expect(paths.find(({ code }) => code === "V")?.d).toBe("M0 18h15v11l-4 5h-7l-4 -5zM34 18h15v11l-4 5h-7l-4 -5z");
    expect(paths.find(({ code }) => code === "N")?.d).toBe("M92 18h8v12h-8z");
  });

  test("draws a ring in the middle of a cell, and nothing where no position is recorded", () => {
    const cells = [
      { member: "CHN", code: "X", x: 0, width: 15 },
      { member: "FRA", code: "U", x: 17, width: 15 },
    ] as const;
    expect(linePaths(cells)).toEqual([{ code: "X", d: "M4.5 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0" }]);
  });
});

describe("lineWords(votes)", () => {
  test("names who did not vote Yes", () => {
    expect(lineWords(SYRIA_2017)).toBe("No: Bolivia, China, Russian Federation; Abstain: Egypt, Ethiopia, Kazakhstan");
  });

  test("does not take a position that is not recorded for an abstention", () => {
    const [first, ...others] = SYRIA_2017.map((vote) => ({ ...vote, position: "YES" as const }));
    expect(lineWords([{ name: first?.name ?? "", position: "NOT_RECORDED" }, ...others])).toBe("Not recorded: Bolivia");
  });
});
