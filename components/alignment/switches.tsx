import type { ReactNode } from "react";
import styles from "./switches.module.css";

/** Several switches side by side. */
export function Switches({ children }: { children: ReactNode }) {
  return <div className={styles.switches}>{children}</div>;
}
