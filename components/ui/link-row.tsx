import type { ReactNode } from "react";
import styles from "./link-row.module.css";

/** A few links side by side: where on the page, which order, which download. */
export function LinkRow({ children }: { children: ReactNode }) {
  return <p className={styles.links}>{children}</p>;
}
