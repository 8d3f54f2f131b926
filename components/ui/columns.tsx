import type { CSSProperties, ReactNode } from "react";
import styles from "./columns.module.css";
import { Still } from "./still";

/** Twelve columns; below 1120 px one. The splits in use are 8 + 4, 6 + 6 and 7 + 5. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

type ColumnProps = {
  span: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;
  /** Stays a half on a tablet, as two short fields do. */
  half?: boolean;
  id?: string;
  children: ReactNode;
};

export function Column({ span, half, id, children }: ColumnProps) {
  return (
    <Still>
      <div
        id={id}
        className={half ? `${styles.column} ${styles.half}` : styles.column}
        style={{ "--span": span } as CSSProperties}
      >
        {children}
      </div>
    </Still>
  );
}
