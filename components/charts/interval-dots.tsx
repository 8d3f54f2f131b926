import styles from "./chart.module.css";
import { DOT_FRAMES, type DotRow, dotLayout, type PlacedRow } from "./interval-dots-layout";

type IntervalDotsProps = {
  rows: readonly DotRow[];
  kind: keyof typeof DOT_FRAMES;
  /** The share of the whole, as a dotted line. */
  whole?: number | undefined;
  label: string;
};

/** A share and its interval for each of several topics or pairs, one under another. */
export function IntervalDots(props: IntervalDotsProps) {
  return (
    <>
      <Dots {...props} size="wide" />
      <Dots {...props} size="narrow" />
    </>
  );
}

function Dots({ rows, kind, whole, label, size }: IntervalDotsProps & { size: "wide" | "narrow" }) {
  const shares = kind === "topics" ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  const { width, height, top, ticks, x, ...layout } = dotLayout(rows, DOT_FRAMES[kind][size], shares);
  const chosen = rows.some((row) => row.inQuestion);
  return (
    <svg className={styles[size]} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick.share}>
          <path className={styles.grid} d={`M${tick.x} ${top - 6}V${height - 6}`} />
          <text className={styles.axis} x={tick.x} y={top - 12} textAnchor={tick.anchor}>
            {100 * tick.share}
            {tick.share === 1 && "%"}
          </text>
        </g>
      ))}
      {whole !== undefined && <path className={styles.whole} d={`M${x(whole)} ${top - 6}V${height - 6}`} />}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} layout={{ ...layout, width }} quiet={chosen && !row.inQuestion} />
      ))}
    </svg>
  );
}

type RowLayout = { width: number; left: number; right: number; radius: number; stacked: boolean };

function Row({ row, layout, quiet }: { row: PlacedRow; layout: RowLayout; quiet: boolean }) {
  const { width, left, right, radius, stacked } = layout;
  return (
    <g className={quiet ? styles.other : undefined}>
      <text
        className={row.inQuestion ? styles.thick : undefined}
        x={stacked ? left : left - 13}
        y={row.nameY}
        textAnchor={stacked ? "start" : "end"}
        fontSize="14"
      >
        {row.name}
      </text>
      <path className={styles.interval} d={`M${row.x1.toFixed(1)} ${row.y}H${row.x2.toFixed(1)}`} />
      <circle className={styles.dot} cx={row.x.toFixed(1)} cy={row.y} r={radius} />
      <text
        className={styles.axis}
        x={stacked ? width - right : width - right + 14}
        y={row.nameY}
        textAnchor={stacked ? "end" : "start"}
      >
        {row.text}
      </text>
    </g>
  );
}
