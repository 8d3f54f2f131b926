import type { ReactNode } from "react";
import styles from "./disclosure.module.css";
import { Still } from "./still";

type DisclosureProps = {
  summary: ReactNode;
  /** Inside a line or a cell, without the space of its own. */
  tight?: boolean;
  /** Unfolded at first, as where something in it is to be put right. */
  open?: boolean;
  children: ReactNode;
};

/** What only some want to see: folded, and there without a script. */
export function Disclosure({ summary, tight, open, children }: DisclosureProps) {
  return (
    <Still>
      <details open={open} className={tight ? `${styles.details} ${styles.tight}` : styles.details}>
        <summary>{summary}</summary>
        {children}
      </details>
    </Still>
  );
}
