import { Children, type ReactNode } from "react";
import styles from "./ruled-list.module.css";
import { Still } from "./still";

/** Sources, votes nearby, links: one thing a line, hairlines between. Each child becomes an item. */
export function RuledList({ children }: { children: ReactNode }) {
  return (
    <Still>
      <ul className={styles.list}>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ul>
    </Still>
  );
}
