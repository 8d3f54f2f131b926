import { describe, expect, test } from "vitest";
import { vetoed } from "../vetoed.fixture";
import { stripLayout } from "./veto-strip-layout";

const VOTES = [
  vetoed("S/3710", "1956-10-30", ["FRA", "GBR"]),
  vetoed("S/10786", "1972-09-10", ["CHN", "RUS"]),
  vetoed("S/2016/846", "2016-10-08", ["RUS"]),
  vetoed("S/2017/172", "2017-02-28", ["CHN", "RUS"]),
];

describe("stripLayout(votes, size)", () => {
  test("gives each vote a column of one width, in order", () => {
    const { strips } = stripLayout(VOTES, "large");
    expect(strips).toHaveLength(1);
    expect(strips[0]?.columns.map((column) => column.x)).toEqual([178, 437.5, 697, 956.5]);
    expect(strips[0]?.right).toBe(1216);
  });

  test("marks the rows of the seats that voted No, from above", () => {
    const [strip] = stripLayout(VOTES, "large").strips;
    const middle = (seat: string) => strip?.rows.find((row) => row.seat === seat)?.y;
    expect(strip?.columns[0]?.marks).toEqual([middle("GBR"), middle("FRA")]);
    expect(strip?.columns[3]?.marks).toEqual([middle("RUS"), middle("CHN")]);
    expect(strip?.columns.map((column) => column.joint)).toEqual([false, true, false, true]);
  });

  test("counts decades where they begin", () => {
    const [strip] = stripLayout(VOTES, "medium").strips;
    expect(strip?.decades.map(({ decade, count }) => [decade, count])).toEqual([
      [1950, 1],
      [1970, 1],
      [2010, 2],
    ]);
  });

  test("makes a strip of each decade on a phone", () => {
    const { strips, height } = stripLayout(VOTES, "narrow");
    expect(strips.map((strip) => strip.columns.length)).toEqual([1, 1, 2]);
    expect(height).toBe(3 * (18 + 75 + 14));
  });
});
