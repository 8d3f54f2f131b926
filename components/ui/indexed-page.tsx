import type { ReactNode } from "react";
import styles from "./indexed-page.module.css";
import { Still } from "./still";

type IndexGroup = { title?: string; links: { href: string; text: ReactNode }[] };

const CONTENTS = "contents";

/**
 * A long page with its contents: beside it, where they stay in view, on a wide screen; folded above it on a narrow one, where
 * a link that stays in view leads back to them and opens them.
 */
export function IndexedPage({ index, children }: { index: readonly IndexGroup[]; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <Still>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long contents scroll, and must be reached by the keyboard. */}
        <nav aria-label="On this page" className={styles.index} tabIndex={0}>
          <details className={styles.fold}>
            <summary className={styles.summary}>On this page</summary>
            <span id={CONTENTS} className={styles.anchor} />
            {index.map(({ title, links }) => (
              <div key={links[0]?.href} className={styles.group}>
                {title && <b className={styles.title}>{title}</b>}
                <ul>
                  {links.map(({ href, text }) => (
                    <li key={href}>
                      <a href={href}>{text}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        </nav>
      </Still>
      <div className={styles.body}>
        {children}
        <a href={`#${CONTENTS}`} className={styles.back}>
          On this page
        </a>
      </div>
    </div>
  );
}
