import type { SVGAttributes } from "react";
import { DataTable } from "../ui/data-table";
import { type Drawing, Drawn } from "../ui/drawing";
import { Figure, type FigureText } from "../ui/figure";
import { Stack } from "../ui/stack";
import { MarkKey } from "../votes/mark-key";
import chart from "./chart.module.css";
import {
  type MemberYear,
  memberYearsLayout,
  PARTS,
  type Part,
  YEAR_FRAMES,
  type YearSize,
} from "./member-years-layout";
import { PAINT } from "./paint";

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

const low = { strokeWidth: 0.8 };
const FILLS: Record<Part, SVGAttributes<SVGElement>> = {
  Y: { fill: "var(--yes)" },
  A: { fill: "var(--abstain)", stroke: "var(--abstain-edge)", ...low },
  X: { fill: "var(--nv)", stroke: "var(--nv-edge)", ...low },
  N: { fill: "var(--no)" },
  V: { fill: "var(--veto)" },
};

/** The same as a drawing of one size. */
export function memberYearsDrawing(years: readonly MemberYear[], span: [number, number], size: YearSize): Drawing {
  const { width, height, left, right, top, bottom } = YEAR_FRAMES[size];
  const { bars, absent, ticks, counts, line } = memberYearsLayout(years, span, size);
  const content = (
    <>
      {absent.map((gap) => (
        <rect
          key={gap.from}
          fill="var(--surface-2)"
          x={gap.x.toFixed(1)}
          y={top}
          width={gap.width.toFixed(1)}
          height={height - top - bottom}
        />
      ))}
      {counts.map(({ count, y }) => (
        <g key={y}>
          <path {...PAINT.grid} d={`M${left} ${y.toFixed(1)}H${width - right}`} />
          <text {...PAINT.axis} x={left - 8} y={(y + 4.5).toFixed(1)} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <g key={bar.year}>
          {bar.parts.map(({ part, y, height: tall }) => (
            <rect
              key={part}
              {...FILLS[part]}
              x={bar.x.toFixed(1)}
              y={y.toFixed(1)}
              width={bar.width.toFixed(1)}
              height={tall.toFixed(1)}
            />
          ))}
        </g>
      ))}
      <path {...PAINT.base} d={`M${left} ${line.toFixed(1)}H${width - right}`} />
      {ticks.map(({ year, x }) => (
        <text key={year} {...PAINT.axis} x={x.toFixed(1)} y={height - bottom + 20} textAnchor="middle">
          {year}
        </text>
      ))}
      {size !== "narrow" && (
        <>
          <text {...PAINT.series} x={width - right + 10} y={(line - 12).toFixed(1)}>
            ↑ Yes
          </text>
          <text {...PAINT.series} x={width - right + 10} y={(line + 20).toFixed(1)}>
            ↓ Not Yes
          </text>
        </>
      )}
    </>
  );
  return { width, height, content };
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
