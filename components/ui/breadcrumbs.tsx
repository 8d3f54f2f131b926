import Link from "next/link";
import styles from "./breadcrumbs.module.css";

export type Crumb = { text: string; href?: string };

/** Where the record stands: Votes / 2017 / S/2017/172. The first thing in a page's content. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className={styles.crumbs} aria-label="Breadcrumb">
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text}>
            {href ? (
              <Link href={href} prefetch={false}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
