import type { ChartLabel as Label } from "./agreement-layout";
import styles from "./chart.module.css";

const KINDS = {
  series: styles.series,
  inQuestion: `${styles.series} ${styles.inQuestion}`,
  axis: styles.axis,
  note: styles.note,
};

/** A label at its mark, in the colour of its series. */
export function ChartLabel({ label }: { label: Label }) {
  return (
    <text
      className={label.halo ? `${KINDS[label.kind]} ${styles.halo}` : KINDS[label.kind]}
      x={label.x.toFixed(1)}
      y={label.y.toFixed(1)}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}

/** A share on the left axis: 100 has the sign, the others not. */
export function ShareTick({ share, x, y }: { share: number; x: number; y: number }) {
  return (
    <text className={styles.axis} x={x} y={(y + 4.5).toFixed(1)} textAnchor="end">
      {100 * share}
      {share === 1 && "%"}
    </text>
  );
}

/** A year under the axis. */
export function YearTick({ year, x, y }: { year: number; x: number; y: number }) {
  return (
    <>
      <path className={styles.base} d={`M${x.toFixed(1)} ${y}v5`} />
      <text className={styles.axis} x={x.toFixed(1)} y={y + 20} textAnchor="middle">
        {year}
      </text>
    </>
  );
}
