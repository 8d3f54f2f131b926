import { formatCount } from "@/domain/figures";
import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";

/** Width, room for the names and after the bars, height of a row; narrow, the name stands over its bar. */
const FRAMES = {
  large: { width: 1216, left: 330, right: 400, row: 30 },
  medium: { width: 704, left: 270, right: 60, row: 30 },
  narrow: { width: 358, left: 0, right: 40, row: 44 },
} as const;

type Bar = { key: string; name: string; count: number /** Follows the count where there is room. */; note: string };

/** A count for each of several topics as bars on one scale. */
export function topicBarsDrawing(bars: readonly Bar[], size: keyof typeof FRAMES): Drawing {
  const { width, left, right, row } = FRAMES[size];
  const stacked = left === 0;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const y = stacked ? 24 : 7;
  const content = bars.map(({ key, name, count, note }, place) => {
    const end = left + (count / most) * (width - left - right);
    return (
      <g key={key} transform={`translate(0 ${place * row})`}>
        <text fontSize="14" x={stacked ? 0 : left - 12} y="19" textAnchor={stacked ? "start" : "end"}>
          {name}
        </text>
        <rect fill="var(--veto)" x={left} y={y} width={(end - left).toFixed(1)} height="15" />
        <text {...PAINT.thick} fontSize="14" x={(end + 8).toFixed(1)} y={y + 12.5}>
          {formatCount(count)}
        </text>
        {size === "large" && (
          <text {...PAINT.note} x={(end + 44).toFixed(1)} y={y + 12.5}>
            {note}
          </text>
        )}
      </g>
    );
  });
  return { width, height: bars.length * row, content };
}
