import type { ReactNode } from "react";
import styles from "./definition-list.module.css";
import { Still } from "./still";

type Definition = { id: string; term: ReactNode; text: ReactNode };

/** Words and what they mean, side by side on a wide screen; an address can name each. */
export function DefinitionList({ definitions }: { definitions: readonly Definition[] }) {
  return (
    <Still>
      <dl className={styles.list}>
        {definitions.map(({ id, term, text }) => (
          <div key={id} id={id} className={styles.entry}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Still>
  );
}
