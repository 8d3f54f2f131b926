import type { ReactNode } from "react";
import styles from "./filter-form.module.css";

type MoreFiltersProps = {
  /** Whether one of them is in force: then they stand open. */
  used: boolean;
  children: ReactNode;
};

/** The filters of a form that few need, folded, so that a list begins on the first screen of a phone. */
export function MoreFilters({ used, children }: MoreFiltersProps) {
  return (
    <details className={styles.more} open={used}>
      <summary>More filters</summary>
      <div className={styles.filters}>{children}</div>
    </details>
  );
}
