import Link from "next/link";
import styles from "./segmented.module.css";

type SegmentedProps = { label: string; links: { text: string; href: string; current: boolean }[] };

/** A few ways to see the same thing, of which one is chosen. */
export function Segmented({ label, links }: SegmentedProps) {
  return (
    <nav className={styles.segmented} aria-label={label}>
      {links.map(({ text, href, current }) => (
        <Link key={text} href={href} aria-current={current ? "true" : undefined} prefetch={false}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
