import type { ReactNode } from "react";
import styles from "./facts.module.css";

/** Names and values of one record. A value that is missing is left out by whoever lists them, never shown as nought. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
