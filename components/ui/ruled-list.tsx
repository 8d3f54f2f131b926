import { Children, type ReactNode } from "react";
import styles from "./ruled-list.module.css";
import { Still } from "./still";

/** Sources, votes nearby, links: one thing a line, hairlines between. Each child becomes an item; none that is not there. */
export function RuledList({ children }: { children: ReactNode }) {
  return (
    <Still>
      <ul className={styles.list}>
        {Children.toArray(children).map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place.
          <li key={index}>{child}</li>
        ))}
      </ul>
    </Still>
  );
}
