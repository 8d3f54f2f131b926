import styles from "./mark.module.css";
import type { MarkCode } from "./mark-code";

/** A mark in a line of text or a cell. It is silent: the word stands beside it. */
export function Mark({ code }: { code: MarkCode }) {
  return (
    <svg className={styles.mark} aria-hidden="true" focusable="false">
      <use href={`#mark-${code}`} />
    </svg>
  );
}

/** A mark inside a picture, its middle at x,y. */
export function PlacedMark({ code, x, y, size }: { code: MarkCode; x: number; y: number; size: number }) {
  const at = (middle: number) => (middle - size / 2).toFixed(1);
  return <use href={`#mark-${code}`} x={at(x)} y={at(y)} width={size} height={size} />;
}
