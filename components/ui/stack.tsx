import type { ReactNode } from "react";
import styles from "./stack.module.css";
import { Still } from "./still";

/** What follows one another, at one distance: 12 px, or 24 px where the parts are of different kinds. */
export function Stack({ loose, children }: { loose?: boolean; children: ReactNode }) {
  return (
    <Still>
      <div className={loose ? styles.loose : styles.stack}>{children}</div>
    </Still>
  );
}
