import { formatCount } from "@/domain/figures";
import { withArticle } from "@/domain/sentence";
import { marksTitle, type YearMarks } from "@/domain/vote-marks";
import { barCodeDrawing } from "../charts/bar-code/bar-code-drawing";
import { MARKS, type MarkCode } from "../votes/mark-code";
import type { FigureContent } from "./figure-content";

/** The columns of its numbers, by mark. */
const COLUMNS: [string, MarkCode][] = [
  ["yes", "Y"],
  ["abstain", "A"],
  ["not_voting", "X"],
  ["no", "N"],
  ["veto", "V"],
  ["not_recorded", "U"],
];

/** Every vote of a member, one bar each. */
export function everyVoteFigure(name: string, years: readonly YearMarks[]): FigureContent {
  const all = years.map(({ marks }) => marks).join("");
  const title = marksTitle(name, years);
  return {
    title,
    sub: `Every vote of ${withArticle(name)} in order, one bar each: ${formatCount(all.length)}`,
    how: "Above the line Yes; below it an abstention, longer a No, short a vote in which it took no part; a bar through the line is a veto. All bars are equally wide, so that a longer row is more votes.",
    label: title,
    draw: (size) => barCodeDrawing(years, size),
    marks: MARKS.filter((mark) => all.includes(mark)),
    table: {
      columns: ["year", ...COLUMNS.map(([column]) => column), "in_order"],
      rows: years.map(({ year, marks }) => [year, ...COLUMNS.map(([, code]) => marks.split(code).length - 1), marks]),
    },
  };
}
