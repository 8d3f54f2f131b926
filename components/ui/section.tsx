import type { ReactNode } from "react";
import styles from "./section.module.css";
import { Still } from "./still";

type SectionProps = {
  title?: ReactNode;
  id?: string;
  /** Names the section for a screen reader where it has no title of its own. */
  label?: string;
  /** Nearer to what stands above, as under a record's head. */
  close?: boolean;
  children: ReactNode;
};

/** A part of a page, opened by a hairline in ink. A chart brings its own hairline and needs no title here. */
export function Section({ title, id, label, close, children }: SectionProps) {
  return (
    <Still>
      <section id={id} aria-label={label} className={close ? styles.close : styles.section}>
        {title && <h2 className={styles.title}>{title}</h2>}
        {children}
      </section>
    </Still>
  );
}

/** A titled part inside a column: the same hairline without the space above. */
export function Part({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
  return (
    <Still>
      <div id={id} className={styles.part}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </Still>
  );
}
