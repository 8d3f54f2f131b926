import { DataTable } from "../ui/data-table";
import { Drawn } from "../ui/drawing";
import { Figure, type FigureText } from "../ui/figure";
import { Stack } from "../ui/stack";
import { MarkKey } from "../votes/mark-key";
import chart from "./chart.module.css";
import { memberYearsDrawing } from "./member-years-drawing";
import { type MemberYear, PARTS, type YearSize } from "./member-years-layout";

const SIZES: YearSize[] = ["large", "medium", "narrow"];

type MemberYearsProps = {
  years: readonly MemberYear[];
  /** First and last year of the axis: the record's, so that years without a seat are seen. */
  span: [number, number];
  label: string;
  figure: Omit<FigureText, "how">;
};

/** How one member voted, year by year: Yes above the line, everything else below it. */
export function MemberYears({ years, span, label, figure }: MemberYearsProps) {
  const vetoes = years.some((year) => year.vetoes > 0);
  const absent = span[1] - span[0] + 1 > years.length;
  const how = `How to read: a bar is a year. Above the line Yes; below it, from the line down, abstentions, votes in which it took no part, and No${vetoes ? ", the vetoes deepest" : ""}.${absent ? " Grey: years in which it had no seat." : ""}`;
  return (
    <Figure {...figure} how={how} table={<YearTable years={years} />} tableTitle="The same numbers as a table, by year">
      <Stack>
        <MarkKey codes={PARTS.filter((part) => part !== "V" || vetoes)} />
        <div>
          {SIZES.map((size) => (
            <Drawn key={size} drawing={memberYearsDrawing(years, span, size)} label={label} className={chart[size]} />
          ))}
        </div>
      </Stack>
    </Figure>
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
