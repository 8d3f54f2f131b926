import type { SVGAttributes } from "react";
import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";
import { type MemberYear, memberYearsLayout, type Part, YEAR_FRAMES, type YearSize } from "./member-years-layout";

const low = { strokeWidth: 0.8 };
const FILLS: Record<Part, SVGAttributes<SVGElement>> = {
  Y: { fill: "var(--yes)" },
  A: { fill: "var(--abstain)", stroke: "var(--abstain-edge)", ...low },
  X: { fill: "var(--nv)", stroke: "var(--nv-edge)", ...low },
  N: { fill: "var(--no)" },
  V: { fill: "var(--veto)" },
};

/** How one member voted, year by year, as a drawing of one size. */
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
