import type { MarkCode } from "./mark-code";
import { MARK_PAINT } from "./mark-paint";
import styles from "./tally-bar.module.css";

const STEP = 22;

type TallyBarProps = {
  /** One a member, in the order Yes, Abstain, Not voting, No, Veto; "open" for a position not yet chosen. */
  cells: readonly (MarkCode | "open")[];
  yesNeeded: number;
  label: string;
};

/** The tally as cells with the line after the last Yes that is needed. */
export function TallyBar({ cells, yesNeeded, label }: TallyBarProps) {
  const width = cells.length * STEP + 2;
  const line = yesNeeded * STEP + 1.2;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 56`} role="img" aria-label={label}>
      {cells.map((cell, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place.
          key={index}
          {...(cell === "open" ? { className: styles.open } : MARK_PAINT[cell])}
          x={index * STEP + 1.5}
          y="4"
          width="19"
          height="24"
        />
      ))}
      <path className={styles.needed} d={`M${line} 0V36`} />
      <text x={line} y="52" textAnchor="middle" fontSize="13.5">
        {yesNeeded} Yes needed
      </text>
    </svg>
  );
}
