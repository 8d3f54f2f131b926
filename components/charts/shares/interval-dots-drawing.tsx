import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";
import { DOT_FRAMES, type DotRow, dotLayout, type PlacedRow } from "./interval-dots-layout";

type Dots = {
  rows: readonly DotRow[];
  kind: keyof typeof DOT_FRAMES;
  /** The share of the whole, as a dotted line. */
  whole?: number | undefined;
};

/** A share and its interval for each of several topics or pairs, as files and embeds have it; pages have ShareDots. */
export function dotsDrawing({ rows, kind, whole }: Dots, size: "wide" | "narrow"): Drawing {
  const shares = kind === "topics" ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  const { width, height, top, ticks, x, ...layout } = dotLayout(rows, DOT_FRAMES[kind][size], shares);
  const chosen = rows.some((row) => row.inQuestion);
  const content = (
    <>
      {ticks.map((tick) => (
        <g key={tick.share}>
          <path {...PAINT.grid} d={`M${tick.x} ${top - 6}V${height - 6}`} />
          <text {...PAINT.axis} x={tick.x} y={top - 12} textAnchor={tick.anchor}>
            {tick.share === 1 ? "100%" : 100 * tick.share}
          </text>
        </g>
      ))}
      {whole !== undefined && <path {...PAINT.whole} d={`M${x(whole).toFixed(1)} ${top - 6}V${height - 6}`} />}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} layout={{ ...layout, width }} quiet={chosen && !row.inQuestion} />
      ))}
    </>
  );
  return { width, height, content };
}

type RowLayout = { width: number; left: number; right: number; radius: number; stacked: boolean };

function Row({ row, layout, quiet }: { row: PlacedRow; layout: RowLayout; quiet: boolean }) {
  const { width, left, right, radius, stacked } = layout;
  return (
    <g>
      <text
        {...(row.inQuestion && PAINT.thick)}
        x={stacked ? left : left - 13}
        y={row.nameY}
        textAnchor={stacked ? "start" : "end"}
        fontSize="14"
      >
        {row.name}
      </text>
      <path
        {...(quiet ? PAINT.quietInterval : PAINT.interval)}
        d={`M${row.x1.toFixed(1)} ${row.y}H${row.x2.toFixed(1)}`}
      />
      <circle {...(quiet ? PAINT.quietDot : PAINT.dot)} cx={row.x.toFixed(1)} cy={row.y} r={radius} />
      <text
        {...PAINT.axis}
        x={stacked ? width - right : width - right + 14}
        y={row.nameY}
        textAnchor={stacked ? "end" : "start"}
      >
        {row.text}
      </text>
    </g>
  );
}
