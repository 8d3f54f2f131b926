import type { YearChange } from "@/domain/year-changes";
import type { Drawing } from "../../ui/drawing";
import { YearTick } from "../chart-label";
import { PAINT } from "../paint";
import { pathOfMarks, place } from "../place";
import { CHANGE_FRAMES, type ChangeMark, type ChangeSize, yearChangesLayout } from "./year-changes-layout";

/** How far each year lies from the three before it, at one size: filled where the interval leaves out zero. */
export function yearChangesDrawing(changes: readonly YearChange[], size: ChangeSize): Drawing {
  const { width, height, left, right, bottom } = CHANGE_FRAMES[size];
  if (changes.every(({ change }) => change === null)) return { width, height: 40, content: <NothingCompared /> };
  const { marks, ticks, points, zero } = yearChangesLayout(changes, size);
  const content = (
    <>
      {points.map((point) => (
        <g key={point.points}>
          <path {...PAINT.grid} d={`M${left} ${place(point.y)}H${width - right}`} />
          <text {...PAINT.axis} x={left - 8} y={place(point.y + 4.5)} textAnchor="end">
            {signed(point.points)}
          </text>
        </g>
      ))}
      <path {...PAINT.base} d={`M${left} ${place(zero)}H${width - right}`} />
      {ticks.map(({ year, x }) => (
        <YearTick key={year} year={year} x={x} y={height - bottom} />
      ))}
      <Marks marks={marks.filter(({ clear }) => !clear)} size={size} />
      <Marks marks={marks.filter(({ clear }) => clear)} size={size} clear />
    </>
  );
  return { width, height, content };
}

type MarksProps = { marks: readonly ChangeMark[]; size: ChangeSize; clear?: boolean };

/** Years of one kind as two shapes, their intervals and their dots: a line of no length with round ends is a dot. */
function Marks({ marks, size, clear }: MarksProps) {
  const intervals = pathOfMarks(
    marks.map(({ x, yLow, yHigh }) => {
      const down = Math.round(yLow) - Math.round(yHigh);
      return { x, y: yHigh, draw: `v${down}`, down };
    }),
  );
  const dots = pathOfMarks(marks.map(({ x, y }) => ({ x, y, draw: "h0" })));
  const across = size === "narrow" ? 4 : 8;
  const round = { fill: "none", strokeLinecap: "round", d: dots } as const;
  if (clear) {
    return (
      <>
        <path {...PAINT.interval} d={intervals} />
        <path {...round} stroke="var(--accent)" strokeWidth={across} />
      </>
    );
  }
  return (
    <>
      <path {...PAINT.quietInterval} d={intervals} />
      <path {...round} stroke="var(--ink)" strokeWidth={across + 1.6} />
      <path {...round} stroke="var(--paper)" strokeWidth={across - 1.6} />
    </>
  );
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
