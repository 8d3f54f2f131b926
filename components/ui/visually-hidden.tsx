import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for those who hear the page: where the eye has a mark, a column or a place, the ear needs a name. A status is read when it changes. */
export function VisuallyHidden({ status, children }: { status?: boolean; children: ReactNode }) {
  return (
    <span className={styles.hidden} role={status ? "status" : undefined}>
      {children}
    </span>
  );
}

/** A table's name where a title above it says the same to the eye. */
export function HiddenCaption({ children }: { children: ReactNode }) {
  return <caption className={styles.hidden}>{children}</caption>;
}
