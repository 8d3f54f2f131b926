import { DataTable } from "../ui/data-table";
import { Figure, type FigureText } from "../ui/figure";
import { Stack } from "../ui/stack";
import { MarkKey } from "../votes/mark-key";
import chart from "./chart.module.css";
import styles from "./member-years.module.css";
import { type MemberYear, memberYearsLayout, PARTS, YEAR_FRAMES, type YearSize } from "./member-years-layout";

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
            <Picture key={size} years={years} span={span} size={size} label={label} />
          ))}
        </div>
      </Stack>
    </Figure>
  );
}

type PictureProps = Pick<MemberYearsProps, "years" | "span" | "label"> & { size: YearSize };

function Picture({ years, span, size, label }: PictureProps) {
  const { width, height, left, right, top, bottom } = YEAR_FRAMES[size];
  const { bars, absent, ticks, counts, line } = memberYearsLayout(years, span, size);
  return (
    <svg className={chart[size]} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {absent.map((gap) => (
        <rect
          key={gap.from}
          className={styles.absent}
          x={gap.x.toFixed(1)}
          y={top}
          width={gap.width.toFixed(1)}
          height={height - top - bottom}
        />
      ))}
      {counts.map(({ count, y }) => (
        <g key={y}>
          <path className={chart.grid} d={`M${left} ${y.toFixed(1)}H${width - right}`} />
          <text className={chart.axis} x={left - 8} y={(y + 4.5).toFixed(1)} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <g key={bar.year}>
          {bar.parts.map(({ part, y, height: tall }) => (
            <rect
              key={part}
              className={styles[part]}
              x={bar.x.toFixed(1)}
              y={y.toFixed(1)}
              width={bar.width.toFixed(1)}
              height={tall.toFixed(1)}
            />
          ))}
        </g>
      ))}
      <path className={chart.base} d={`M${left} ${line.toFixed(1)}H${width - right}`} />
      {ticks.map(({ year, x }) => (
        <text key={year} className={chart.axis} x={x.toFixed(1)} y={height - bottom + 20} textAnchor="middle">
          {year}
        </text>
      ))}
      {size !== "narrow" && (
        <>
          <text className={chart.series} x={width - right + 10} y={(line - 12).toFixed(1)}>
            ↑ Yes
          </text>
          <text className={chart.series} x={width - right + 10} y={(line + 20).toFixed(1)}>
            ↓ Not Yes
          </text>
        </>
      )}
    </svg>
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
