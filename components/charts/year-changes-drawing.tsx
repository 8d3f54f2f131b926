import type { YearChange } from "@/domain/year-changes";
import type { Drawing } from "../ui/drawing";
import { YearTick } from "./chart-label";
import { PAINT } from "./paint";
import { CHANGE_FRAMES, type ChangeSize, yearChangesLayout } from "./year-changes-layout";

/** How far each year lies from the three before it, at one size: filled where the interval leaves out zero. */
export function yearChangesDrawing(changes: readonly YearChange[], size: ChangeSize): Drawing {
  const { width, height, left, right, bottom } = CHANGE_FRAMES[size];
  if (changes.every(({ change }) => change === null)) return { width, height: 40, content: <NothingCompared /> };
  const { marks, ticks, points, zero } = yearChangesLayout(changes, size);
  const content = (
    <>
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
    </>
  );
  return { width, height, content };
}

function NothingCompared() {
  return (
    <text {...PAINT.axis} x="0" y="24">
      No year can be compared with the three before it.
    </text>
  );
}

function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
