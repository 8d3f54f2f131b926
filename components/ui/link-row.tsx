import type { ReactNode } from "react";
import styles from "./link-row.module.css";
import { Still } from "./still";

/** A few links side by side: where on the page, which order, which download. */
export function LinkRow({ children }: { children: ReactNode }) {
  return (
    <Still>
      <p className={styles.links}>{children}</p>
    </Still>
  );
}
