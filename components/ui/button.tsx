import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";

type Weight = { second?: boolean };

const classOf = (second: boolean | undefined) => (second ? `${styles.button} ${styles.second}` : styles.button);

/** Sends the form it stands in, unless its type says otherwise. `second` is for what may be done too. */
export function Button({ second, ...button }: ComponentProps<"button"> & Weight) {
  return <button type="submit" {...button} className={classOf(second)} />;
}

/** A link that looks like a button, where it leads on or back. */
export function ButtonLink({ second, ...link }: ComponentProps<typeof Link> & Weight) {
  return <Link {...link} className={classOf(second)} />;
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
