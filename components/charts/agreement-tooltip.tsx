import type { YearPoint } from "./agreement-model";
import styles from "./agreement-tooltip.module.css";

type AgreementTooltipProps = { active?: boolean; payload?: readonly { payload?: YearPoint }[] };

/** The figures of one year: all votes, and contested votes with the run that the year is pooled in. */
export function AgreementTooltip({ active, payload }: AgreementTooltipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.year}>
        {point.year}
        {point.part && ", part of the year"}
      </p>
      <dl className={styles.figures}>
        <dt>All votes</dt>
        <dd>{point.all}</dd>
        <dt className={styles.inQuestion}>Contested</dt>
        <dd>{point.contested}</dd>
      </dl>
    </div>
  );
}
