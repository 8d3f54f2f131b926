import type { ReactNode } from "react";
import styles from "./answer.module.css";

type AnswerProps = {
  /** The reader's question: the page's h1, small. */
  question: ReactNode;
  /** The answer in one sentence; its figures in <b>, that of the series in question in <InQuestion>. */
  children: ReactNode;
  /** Count, n, interval, dates, rule of counting, link to the votes. */
  fine?: ReactNode;
};

/** The head of a page that answers: question, answer, and what the answer rests on. */
export function Answer({ question, children, fine }: AnswerProps) {
  return (
    <div>
      <h1 className={styles.question}>{question}</h1>
      <p className={styles.answer}>{children}</p>
      {fine && <p className={styles.fine}>{fine}</p>}
    </div>
  );
}

/** The figure of the series in question, in the accent that the series has in the picture. */
export function InQuestion({ children }: { children: ReactNode }) {
  return <b className={styles.inQuestion}>{children}</b>;
}
