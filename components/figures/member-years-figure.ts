import { yearOf } from "@/domain/dates";
import { withArticle } from "@/domain/sentence";
import { memberYearsDrawing } from "../charts/member-years/member-years-drawing";
import { type MemberYear, PARTS } from "../charts/member-years/member-years-layout";
import { yearsTitle } from "../members/years-title";
import type { FigureContent } from "./figure-content";

type Given = { name: string; years: readonly MemberYear[]; record: { firstDay: string; lastDay: string } };

/** How one member voted, year by year, over the years of the record. */
export function memberYearsFigure({ name, years, record }: Given): FigureContent {
  const span: [number, number] = [yearOf(record.firstDay), yearOf(record.lastDay)];
  const title = yearsTitle(name, years);
  const vetoes = years.some((year) => year.vetoes > 0);
  const absent = span[1] - span[0] + 1 > years.length;
  return {
    title,
    sub: `Votes of ${withArticle(name)} by year, ${span[0]}–${span[1]}`,
    how: `A bar is a year. Above the line Yes; below it, from the line down, abstentions, votes in which it took no part, and No${vetoes ? ", the vetoes deepest" : ""}.${absent ? " Grey: years in which it had no seat." : ""}`,
    label: title,
    draw: (size) => memberYearsDrawing(years, span, size),
    marks: PARTS.filter((part) => part !== "V" || vetoes),
    table: {
      columns: ["year", "yes", "abstain", "not_voting", "no", "of_them_vetoes", "not_recorded"],
      rows: years.map((year) => [
        ...[year.year, year.YES, year.ABSTAIN, year.NOT_VOTING],
        ...[year.NO, year.vetoes, year.NOT_RECORDED],
      ]),
    },
  };
}
