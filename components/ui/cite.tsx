import type { ReactNode } from "react";
import styles from "./cite.module.css";

/** Text to be copied as it stands. */
export function Cite({ children }: { children: ReactNode }) {
  return <p className={styles.cite}>{children}</p>;
}
