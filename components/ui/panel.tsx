import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** A white ground for what is typed, or worked out as one types. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>;
}

type NoticeProps = {
  /** What kind of state: "Nothing matches". */
  eyebrow: string;
  title: ReactNode;
  /** What to do next. */
  children: ReactNode;
  /** 1 where the notice is the whole page. */
  level?: 1 | 2;
};

/** An empty result, too few votes to say, no such page: what is so, and what to do next. */
export function Notice({ eyebrow, title, children, level = 2 }: NoticeProps) {
  const Title = `h${level}` as const;
  return (
    <div className={styles.panel}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

/** Something failed or was refused: what was lost, and what to do next. It takes the reader's attention when it appears. */
export function ErrorNotice({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
  return (
    <div className={styles.error} role="alert" id={id}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** A filter that was not understood, a figure with a gap: said where it matters, without stopping the page. */
export function Warning({ children }: { children: ReactNode }) {
  return <div className={styles.warning}>{children}</div>;
}
