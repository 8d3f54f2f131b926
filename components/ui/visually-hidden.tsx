import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for those who hear the page: where the eye has a mark, a column or a place, the ear needs a name. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
