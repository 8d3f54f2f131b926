import type { ReactNode } from "react";
import styles from "./quotation.module.css";

/** Somebody's words, with who said them, in what office, when, and who reports it. */
export function Quotation({ text, by }: { text: string; by: ReactNode }) {
  return (
    <blockquote className={styles.quotation}>
      “{text}”<footer className={styles.by}>{by}</footer>
    </blockquote>
  );
}
