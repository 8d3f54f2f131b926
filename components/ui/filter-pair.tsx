import type { ReactNode } from "react";
import styles from "./filter-form.module.css";

/** Two filters of a form that are read as one: they stay side by side at every width. */
export function FilterPair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
