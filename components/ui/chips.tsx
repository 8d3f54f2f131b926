import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./chips.module.css";
import { VisuallyHidden } from "./visually-hidden";

/** `href` leads to the same page without this filter, or, for a chip that is not `on`, with what it names. */
export type Chip = { key: string; text: ReactNode; href: string; on?: boolean };

/** The filters in force, each of which its link removes. */
export function Chips({ label, chips }: { label: string; chips: Chip[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are links, and a fieldset is for fields.
    <div className={styles.chips} role="group" aria-label={label}>
      {chips.map(({ key, text, href, on }) => (
        <Link key={key} href={href} prefetch={false} className={on ? `${styles.chip} ${styles.on}` : styles.chip}>
          <span>{text}</span>
          {on && (
            <>
              <span className={styles.cross} aria-hidden="true">
                ×
              </span>
              <VisuallyHidden>remove</VisuallyHidden>
            </>
          )}
        </Link>
      ))}
    </div>
  );
}
