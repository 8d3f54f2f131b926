import type { YearChange } from "@/domain/year-changes";
import chart from "./chart.module.css";
import { YearTick } from "./chart-label";
import { PAINT } from "./paint";
import { CHANGE_FRAMES, type ChangeSize, yearChangesLayout } from "./year-changes-layout";

const SIZES: ChangeSize[] = ["large", "medium", "narrow"];

type YearChangesProps = { changes: readonly YearChange[]; label: string };

/** How far each year lies from the three before it: filled where the interval leaves out zero. */
export function YearChanges({ changes, label }: YearChangesProps) {
  return SIZES.map((size) => <Picture key={size} changes={changes} size={size} label={label} />);
}

function Picture({ changes, size, label }: YearChangesProps & { size: ChangeSize }) {
  const { width, height, left, right, bottom } = CHANGE_FRAMES[size];
  const { marks, ticks, points, zero } = yearChangesLayout(changes, size);
  return (
    <svg className={chart[size]} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {points.map((point) => (
        <g key={point.points}>
          <path {...PAINT.grid} d={`M${left} ${point.y.toFixed(1)}H${width - right}`} />
          <text {...PAINT.axis} x={left - 8} y={(point.y + 4.5).toFixed(1)} textAnchor="end">
            {signed(point.points)}
          </text>
        </g>
      ))}
      <path {...PAINT.base} d={`M${left} ${zero.toFixed(1)}H${width - right}`} />
      {ticks.map(({ year, x }) => (
        <YearTick key={year} year={year} x={x} y={height - bottom} />
      ))}
      {marks.map(({ year, clear, x, y, yLow, yHigh }) => (
        <g key={year}>
          <path
            {...(clear ? PAINT.interval : PAINT.quietInterval)}
            d={`M${x.toFixed(1)} ${yHigh.toFixed(1)}V${yLow.toFixed(1)}`}
          />
          <circle
            {...(clear ? PAINT.dot : PAINT.part)}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={size === "narrow" ? 2 : 4}
          />
        </g>
      ))}
    </svg>
  );
}

function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
