import type { ReactNode } from "react";
import styles from "./scroll-region.module.css";

/** What may be wider than the screen scrolls in here, by keyboard too: the region has a name and takes the focus. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
