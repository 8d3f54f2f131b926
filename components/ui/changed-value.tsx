import type { ReactNode } from "react";
import styles from "./changed-value.module.css";

type Value = { children: ReactNode };

/** What stood there: struck through and quieter. */
export function Was({ children }: Value) {
  return <del className={styles.was}>{children}</del>;
}

/** What stands there, or would. */
export function Is({ children }: Value) {
  return <ins className={styles.is}>{children}</ins>;
}

/** A value before and after a change, in one line. */
export function ChangedValue({ from, to }: { from: ReactNode; to: ReactNode }) {
  return (
    <>
      <Was>{from}</Was> <span aria-hidden="true">→</span> <Is>{to}</Is>
    </>
  );
}
