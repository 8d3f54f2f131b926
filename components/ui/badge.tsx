import type { ReactNode } from "react";
import styles from "./badge.module.css";

/** The shape before the word, so that no badge is told by its colour alone. */
export type BadgeShape =
  | "block"
  | "disc"
  | "octagon"
  | "frame"
  | "ring"
  | "bar"
  | "dashes"
  | "half"
  | "tick"
  | "cross"
  | "dots";

type BadgeProps = { shape: BadgeShape; big?: boolean | undefined; children: ReactNode };

/** A state in a word, with its shape. `big` is for the head of a record. */
export function Badge({ shape, big, children }: BadgeProps) {
  return <span className={[styles.badge, styles[shape], big && styles.big].filter(Boolean).join(" ")}>{children}</span>;
}
