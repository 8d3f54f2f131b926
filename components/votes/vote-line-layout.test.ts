import { describe, expect, test } from "vitest";
import { lineCells, lineWords } from "./vote-line-layout";
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

describe("lineWords(votes)", () => {
  test("names who did not vote Yes", () => {
    expect(lineWords(SYRIA_2017)).toBe("No: Bolivia, China, Russian Federation; Abstain: Egypt, Ethiopia, Kazakhstan");
  });

  test("does not take a position that is not recorded for an abstention", () => {
    const [first, ...others] = SYRIA_2017.map((vote) => ({ ...vote, position: "YES" as const }));
    expect(lineWords([{ name: first?.name ?? "", position: "NOT_RECORDED" }, ...others])).toBe("Not recorded: Bolivia");
  });
});
