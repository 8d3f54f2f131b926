import type { ReactNode } from "react";
import styles from "./field.module.css";

export type FieldText = {
  id: string;
  label: string;
  /** After the label, lighter: "(address or citation)". */
  extra?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** Under the control: what the value means. */
  after?: ReactNode;
};

/** What the control inside a field must carry so that its hint and its error are read with it. */
export function describedBy({ id, hint, error, after }: FieldText) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, after && `${id}-after`].filter(Boolean);
  return {
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

/** Label, hint and error around one control. The error stands between label and control, with a bar at the left. */
export function Field({ children, ...text }: FieldText & { children: ReactNode }) {
  const { id, label, extra, hint, error, after } = text;
  return (
    <div className={error ? `${styles.field} ${styles.bad}` : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {extra && <span className={styles.extra}> {extra}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
      {after && (
        <p className={styles.after} id={`${id}-after`}>
          {after}
        </p>
      )}
    </div>
  );
}
