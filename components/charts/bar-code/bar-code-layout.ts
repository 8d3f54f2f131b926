import type { YearMarks } from "@/domain/vote-marks";
import { MARKS, type MarkCode } from "../../votes/mark-code";

/** Width, what stands at the left of a row, room over the bars and under them, and how many years a row has at most. */
export const CODE_FRAMES = {
  large: { width: 1216, left: 96, over: 4, under: 22, years: 10 },
  medium: { width: 704, left: 84, over: 4, under: 22, years: 10 },
  narrow: { width: 358, left: 0, over: 24, under: 20, years: 5 },
} as const;
export type CodeSize = keyof typeof CODE_FRAMES;

/** Half the height of a row of bars: a veto takes all of it. */
export const REACH = 22;

/** Where the bar of each mark begins and ends, from the line up (negative) and down. */
export const BARS: Record<MarkCode, [from: number, to: number]> = {
  Y: [-14, 0],
  A: [0, 11],
  X: [0, 5],
  N: [0, 20],
  V: [-REACH, REACH],
  U: [-2, 2],
};

/** A bar is never wider than this, so that few votes stay bars. */
const WIDEST = 6;

/** One path of one mark: runs of equal votes as lines, in units of a bar. */
export type CodeStroke = { mark: MarkCode; path: string };

export type CodeRow = {
  name: string;
  line: number;
  votes: number;
  strokes: CodeStroke[];
  /** Where each year begins, in units of the picture; named where there is room. */
  years: { year: number; x: number; named: boolean }[];
};

export type BarCodeLayout = { width: number; height: number; left: number; pitch: number; rows: CodeRow[] };

/**
 * One bar for each vote in order, a row for each run of years on the Council, cut at round years where it is long. All bars
 * of a picture are equally wide, so that a longer row is more votes.
 */
export function barCodeLayout(years: readonly YearMarks[], size: CodeSize): BarCodeLayout {
  const { width, left, over, under, years: most } = CODE_FRAMES[size];
  const groups = rowsOf(years, most);
  const longest = Math.max(1, ...groups.map((group) => lengthOf(group)));
  const pitch = Math.min(WIDEST, (width - left) / longest);
  const tall = over + 2 * REACH + under;
  return {
    width,
    left,
    pitch,
    height: groups.length * tall,
    rows: groups.map((group, index) => {
      const [first, last] = [group[0]?.year ?? 0, group.at(-1)?.year ?? 0];
      return {
        name: first === last ? String(first) : `${first}–${last}`,
        line: index * tall + over + REACH,
        votes: lengthOf(group),
        strokes: strokesOf(group.map(({ marks }) => marks).join("")),
        years: placedYears(group, left, pitch),
      };
    }),
  };
}

const lengthOf = (years: readonly YearMarks[]) => years.reduce((sum, { marks }) => sum + marks.length, 0);

function rowsOf(years: readonly YearMarks[], most: number): YearMarks[][] {
  const rows: YearMarks[][] = [];
  for (const one of years) {
    const row = rows.at(-1);
    const follows = row?.at(-1)?.year === one.year - 1;
    if (row && follows && !isCut(years, one.year, most)) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** A long stay is cut at every round year; one of a few years is left whole. */
function isCut(years: readonly YearMarks[], year: number, most: number): boolean {
  const has = (one: number) => years.some((other) => other.year === one);
  if (year % most !== 0) return false;
  let [first, last] = [year, year];
  while (has(first - 1)) first -= 1;
  while (has(last + 1)) last += 1;
  return last - first + 1 > most;
}

function strokesOf(marks: string): CodeStroke[] {
  return MARKS.flatMap((mark): CodeStroke[] => {
    const runs = [...marks.matchAll(new RegExp(`${mark}+`, "g"))];
    const path = runs.map(({ index, 0: run }) => `M${index} 0h${run.length}`).join("");
    return path === "" ? [] : [{ mark, path }];
  });
}

/** About the width of a year's name. */
const NAME = 34;

function placedYears(years: readonly YearMarks[], left: number, pitch: number): CodeRow["years"] {
  let [at, free] = [left, left];
  return years.map(({ year, marks }) => {
    const placed = { year, x: at, named: at >= free };
    if (placed.named) free = at + NAME;
    at += marks.length * pitch;
    return placed;
  });
}
