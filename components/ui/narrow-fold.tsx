import type { ReactNode } from "react";
import styles from "./narrow-fold.module.css";
import { Still } from "./still";

type NarrowFoldProps = {
  summary: ReactNode;
  /** Where a link leads that opens it: at the head of the part around it, which must be positioned. */
  id?: string | undefined;
  children: ReactNode;
};

/** What stands open on a wide screen and on paper, and is folded on a narrow one: no script is needed. */
export function NarrowFold({ summary, id, children }: NarrowFoldProps) {
  return (
    <Still>
      <details className={styles.fold}>
        <summary className={styles.summary}>{summary}</summary>
        {id && <span id={id} className={styles.anchor} />}
        {children}
      </details>
    </Still>
  );
}
