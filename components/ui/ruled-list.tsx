import { Children, type ReactNode } from "react";
import styles from "./ruled-list.module.css";

/** Sources, votes nearby, links: one thing a line, hairlines between. Each child becomes an item. */
export function RuledList({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.list}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
