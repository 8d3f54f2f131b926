import type { YearPoint } from "./agreement-model";
import styles from "./agreement-tooltip.module.css";

type AgreementTooltipProps = {
  names: { line: string; blocks: string };
  active?: boolean;
  payload?: readonly { payload?: YearPoint }[];
};

/** The figures of one year: those of the line, and of the blocks with the run that the year is pooled in. */
export function AgreementTooltip({ names, active, payload }: AgreementTooltipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.year}>
        {point.year}
        {point.part && ", part of the year"}
      </p>
      <dl className={styles.figures}>
        {names.line !== "" && (
          <>
            <dt>{names.line}</dt>
            <dd>{point.all}</dd>
          </>
        )}
        <dt className={styles.inQuestion}>{names.blocks}</dt>
        <dd>{point.contested}</dd>
      </dl>
    </div>
  );
}
