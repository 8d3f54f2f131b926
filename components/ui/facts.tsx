import type { ReactNode } from "react";
import styles from "./facts.module.css";
import { Still } from "./still";

/** Names and values of one record. A value that is missing is left out by whoever lists them, never shown as nought. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <Still>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Still>
  );
}
