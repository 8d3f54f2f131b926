"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "./main-menu.module.css";
import { PAGES } from "./pages";

const MENU = PAGES.filter(({ menu }) => menu);

/**
 * The pages of the site, the one in question marked. Below 1024 px it folds; the fold needs no script. Links are not
 * fetched ahead, here and in lists: every page is made on demand, so there would be nothing ready to show.
 */
export function MainMenu() {
  const path = usePathname();
  return (
    <>
      <nav className={styles.wide} aria-label="Main">
        <Links path={path} />
      </nav>
      {/* The key closes the fold when the reader has chosen a page. */}
      <details className={styles.folded} key={path}>
        <summary>Menu</summary>
        <nav aria-label="Main">
          <Links path={path} />
        </nav>
      </details>
    </>
  );
}

function Links({ path }: { path: string }) {
  return (
    <ul>
      {MENU.map(({ name, href }) => (
        <li key={href}>
          <Link href={href} prefetch={false} aria-current={currentOf(path, href)}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** "page" on the page itself, "true" on those below it. */
function currentOf(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
