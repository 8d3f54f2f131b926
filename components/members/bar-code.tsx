import Link from "next/link";
import { POSITION_LABELS } from "@/domain/labels";
import { toResolutionQuery } from "@/domain/resolution-search";
import { POSITIONS, type Position } from "@/domain/vocabulary";
import type { YearMarks } from "@/domain/vote-marks";
import { daysOf } from "@/domain/whole-year";
import { everyVoteFigure } from "../figures/every-vote-figure";
import { PageFigure } from "../figures/page-figure";
import { DataTable } from "../ui/data-table";
import type { FigureText } from "../ui/figure";

type Year = { year: number; vetoes: number } & Record<Position, number>;

type BarCodeProps = Pick<FigureText, "source" | "tools" | "embed"> & {
  code: string;
  name: string;
  marks: readonly YearMarks[];
  years: readonly Year[];
};

/** Every vote of a member, one bar each, and under it the years with the way to their votes. */
export function BarCode({ code, name, marks, years, ...figure }: BarCodeProps) {
  return (
    <PageFigure
      {...figure}
      id="every-vote"
      narrowFold="Every vote, one bar each"
      content={everyVoteFigure(name, marks)}
      table={<YearTable code={code} years={years} />}
      tableTitle="Every year as a table, with its votes"
    />
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
