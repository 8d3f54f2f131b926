import type { ReactNode } from "react";
import styles from "./record-head.module.css";

/** Titles of the record can be whole sentences; past this length they are set a step smaller. */
const LONG_TITLE = 90;

type RecordHeadProps = {
  /** Body and kind: "Security Council · draft resolution". */
  body: string;
  title: string;
  /** What the document is filed under, or that it has nothing: "Never issued". */
  symbol: string;
  /** Date, meeting and what else stands under the symbol. */
  lines: ReactNode[];
};

/** The head of one record, after the head of a Council document: body and title at the left, symbol at the right. */
export function RecordHead({ body, title, symbol, lines }: RecordHeadProps) {
  return (
    <header className={styles.head}>
      <p className={styles.body}>{body}</p>
      <h1 className={title.length > LONG_TITLE ? `${styles.title} ${styles.long}` : styles.title}>{title}</h1>
      <div className={styles.symbol}>
        <b>{symbol}</b>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed for a record and have no identity of their own.
          <span key={index}>{line}</span>
        ))}
      </div>
    </header>
  );
}
