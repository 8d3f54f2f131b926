import type { ReactNode } from "react";
import styles from "./narrow-fold.module.css";
import { Still } from "./still";

/** What stands open on a wide screen and on paper, and is folded on a narrow one: no script is needed. */
export function NarrowFold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <Still>
      <details className={styles.fold}>
        <summary className={styles.summary}>{summary}</summary>
        {children}
      </details>
    </Still>
  );
}
