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
  return (
    <p className={styles.finding}>{typeof children === "string" ? <WholeSpans>{children}</WholeSpans> : children}</p>
  );
}

const SPAN_OF_YEARS = /(\d{4}–\d{4})/;

/** Words in which no span of years, 2017–2021, is parted by the end of a line. */
export function WholeSpans({ children }: { children: string }) {
  // What the pattern catches stands at the odd places.
  return children.split(SPAN_OF_YEARS).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part of a sentence is known by its place.
    index % 2 === 1 ? <Unbroken key={index}>{part}</Unbroken> : part,
  );
}

/** Running text at a readable width. */
export function Prose({ children }: Text) {
  return <div className={styles.prose}>{children}</div>;
}

/** A figure, a date or a symbol that must not break. */
export function Unbroken({ children }: Text) {
  return <span className={styles.number}>{children}</span>;
}
