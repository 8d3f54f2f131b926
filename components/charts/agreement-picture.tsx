import { agreementLayout, type ChartSize, SHARES } from "./agreement-layout";
import type { AgreementModel } from "./agreement-model";
import styles from "./chart.module.css";
import { ChartLabel, ShareTick, YearTick } from "./chart-label";

type AgreementPictureProps = { model: AgreementModel; size: ChartSize; label: string; className?: string | undefined };

/** Agreement by year as the server draws it: what is seen before a script, without one, in print and in a download. */
export function AgreementPicture({ model, size, label, className }: AgreementPictureProps) {
  const { frame, ticks, x, y, blocks, path, points, partYears, annotations, labels } = agreementLayout(model, size);
  const { width, height, left, right } = frame;
  const shareOf = (year: number) => model.points.find((point) => point.year === year)?.share ?? 0;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {SHARES.map((share) => (
        <g key={share}>
          <path className={share === 0 ? styles.base : styles.grid} d={`M${left} ${y(share)}H${width - right}`} />
          <ShareTick share={share} x={left - 8} y={y(share)} />
        </g>
      ))}
      {ticks.map((year) => (
        <YearTick key={year} year={year} x={x(year + 0.5)} y={y(0)} />
      ))}
      {blocks.map(({ from, text, x1, x2, yHigh, yLow }) => (
        <rect key={from} className={styles.band} x={x1} y={yHigh} width={x2 - x1} height={yLow - yHigh}>
          <title>{text}</title>
        </rect>
      ))}
      {annotations.map((annotation) => (
        <path key={annotation.key} className={styles.dated} d={`M${annotation.x} ${y(1)}V${y(0)}`} />
      ))}
      {blocks.map(({ from, x1, x2, yShare }) => (
        <path key={from} className={styles.share} d={`M${x1} ${yShare}H${x2}`} />
      ))}
      <path className={styles.line} d={path} />
      {points.map(({ year, radius }) => (
        <circle key={year} className={styles.point} cx={x(year + 0.5)} cy={y(shareOf(year))} r={radius} />
      ))}
      {partYears.map(({ year }) => (
        <circle key={year} className={styles.part} cx={x(year + 0.5)} cy={y(shareOf(year))} r="3.4" />
      ))}
      {labels.map((one) => (
        <ChartLabel key={one.key} label={one} />
      ))}
    </svg>
  );
}
