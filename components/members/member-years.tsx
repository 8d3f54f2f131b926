import { formatDay } from "@/domain/dates";
import type { MemberYear } from "../charts/member-years/member-years-layout";
import { memberYearsFigure } from "../figures/member-years-figure";
import { PageFigure } from "../figures/page-figure";
import { DataTable } from "../ui/data-table";
import type { FigureText } from "../ui/figure";

type MemberYearsProps = {
  name: string;
  years: readonly MemberYear[];
  /** First and last day of the record, so that years without a seat are seen as such. */
  record: { firstDay: string; lastDay: string };
  /** Ways to take it away. */
  tools: Pick<FigureText, "tools" | "embed">;
};

/** A member's votes by year and position, with the table under the picture. */
export function MemberYears({ name, years, record, tools }: MemberYearsProps) {
  return (
    <PageFigure
      {...tools}
      content={memberYearsFigure({ name, years, record })}
      source={`Source: this record, to ${formatDay(record.lastDay)}`}
      table={<YearTable years={years} />}
      tableTitle="The same numbers as a table, by year"
    />
  );
}

const HEADS = ["Yes", "Abstain", "Not voting", "No", "of them vetoes", "Not recorded"];

function YearTable({ years }: { years: readonly MemberYear[] }) {
  return (
    <DataTable
      caption="Votes by year"
      columns={[{ head: "Year" }, ...HEADS.map((head) => ({ head, number: true }))]}
      rows={[...years].reverse().map((year) => ({
        key: String(year.year),
        cells: [year.year, year.YES, year.ABSTAIN, year.NOT_VOTING, year.NO, year.vetoes, year.NOT_RECORDED],
      }))}
    />
  );
}
