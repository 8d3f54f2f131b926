import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { toResolutionQuery } from "@/domain/resolution-search";
import { POSITIONS, type Position } from "@/domain/vocabulary";
import { marksTitle, type YearMarks } from "@/domain/vote-marks";
import { daysOf } from "@/domain/whole-year";
import { BarCode as Picture } from "../charts/bar-code";
import { DataTable } from "../ui/data-table";
import { Figure } from "../ui/figure";

type Year = { year: number; vetoes: number } & Record<Position, number>;

type BarCodeProps = {
  code: string;
  name: string;
  marks: readonly YearMarks[];
  years: readonly Year[];
  source: string;
};

/** Every vote of a member, one bar each, and under it the years with the way to their votes. */
export function BarCode({ code, name, marks, years, source }: BarCodeProps) {
  const votes = marks.reduce((sum, one) => sum + one.marks.length, 0);
  const title = marksTitle(name, marks);
  return (
    <Figure
      id="every-vote"
      title={title}
      sub={`Every vote of ${name} in order, one bar each: ${formatCount(votes)}`}
      how="How to read: above the line Yes; below it an abstention, longer a No, short a vote in which it took no part; a bar through the line is a veto. All bars are equally wide, so that a longer row is more votes."
      source={source}
      tools={[
        { text: "CSV", href: `/api/v1/member-votes.csv?member=${code}` },
        { text: "JSON", href: `/api/v1/members/${code}` },
        { text: "Link", href: `/members/${code}#every-vote` },
      ]}
      table={<YearTable code={code} years={years} />}
      tableTitle="Every year as a table, with its votes"
    >
      <Picture years={marks} label={`${title}. The table below has every year.`} />
    </Figure>
  );
}

function YearTable({ code, years }: Pick<BarCodeProps, "code" | "years">) {
  const shown = POSITIONS.filter((position) => years.some((year) => year[position] > 0));
  return (
    <DataTable
      caption="Votes by year and position"
      columns={[{ head: "Year" }, ...shown.map((position) => ({ head: POSITION_LABELS[position], number: true }))]}
      rows={years.toReversed().map((year) => ({
        key: String(year.year),
        cells: [
          <Link
            key="year"
            href={`/resolutions?${toResolutionQuery({ ...daysOf(year.year), member: code })}`}
            prefetch={false}
          >
            {year.year}
          </Link>,
          ...shown.map((position) =>
            position === "NO" && year.vetoes > 0 ? `${year.NO}, ${year.vetoes} of them vetoes` : year[position] || "·",
          ),
        ],
      }))}
    />
  );
}
