import type { ReactNode } from "react";
import styles from "./fold.module.css";
import { Still } from "./still";

type FoldProps = {
  /** Where a link leads that opens it: browsers unfold what an address names, without a script. */
  id: string;
  title: ReactNode;
  /** Said beside the title, so that one knows without opening what is inside. */
  about?: ReactNode;
  children: ReactNode;
};

/** One of many like parts, of which a reader opens those in question: a line each, with hairlines between. */
export function Fold({ id, title, about, children }: FoldProps) {
  return (
    <Still>
      <details className={styles.fold}>
        <summary className={styles.summary}>
          <h3 className={styles.title}>{title}</h3> {about && <span className={styles.about}>{about}</span>}
        </summary>
        <div id={id} className={styles.inside}>
          {children}
        </div>
      </details>
    </Still>
  );
}
