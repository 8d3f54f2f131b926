import type { ReactNode } from "react";
import styles from "./filter-fold.module.css";

type FilterFoldProps = {
  /** How many of the filters inside are in force. */
  active: number;
  children: ReactNode;
};

/** Filters that stand in the row of their form on a wide screen, and are folded on a narrow one: no script is needed. */
export function FilterFold({ active, children }: FilterFoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{active === 0 ? "Filters" : `Filters: ${active} active`}</summary>
      {children}
    </details>
  );
}
