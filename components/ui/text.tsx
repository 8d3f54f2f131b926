import type { ReactNode } from "react";
import { Still } from "./still";
import styles from "./text.module.css";

type Text = { children: ReactNode };

/** Second text: how to read, what is left out, where it is from. */
export function Note({ id, children }: Text & { id?: string }) {
  return (
    <Still>
      <p id={id} className={styles.note}>
        {children}
      </p>
    </Still>
  );
}

/** A note inside a line of text or a cell. */
export function Aside({ children }: Text) {
  return <span className={styles.note}>{children}</span>;
}

/** The small line that says what kind of thing follows. */
export function Eyebrow({ children }: Text) {
  return <p className={styles.eyebrow}>{children}</p>;
}

/** One sentence in the serif face: what happened, or what can be said. */
export function Finding({ children }: Text) {
  return <p className={styles.finding}>{children}</p>;
}

/** Running text at a readable width. */
export function Prose({ children }: Text) {
  return <div className={styles.prose}>{children}</div>;
}

/** A figure, a date or a symbol that must not break. */
export function Unbroken({ children }: Text) {
  return <span className={styles.number}>{children}</span>;
}
