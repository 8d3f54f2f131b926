import type { ReactNode } from "react";
import styles from "./page-head.module.css";

/** The head of a page that lists: its name and, where needed, a sentence on what is in it. `aside` stands at the right. */
export function PageHead({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <header>
      <div className={styles.head}>
        <h1>{title}</h1>
        {aside}
      </div>
      {children && <p className={styles.intro}>{children}</p>}
    </header>
  );
}
