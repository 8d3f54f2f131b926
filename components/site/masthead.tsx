import Link from "next/link";
import { Emblem } from "./emblem";
import { MainMenu } from "./main-menu";
import styles from "./masthead.module.css";
import page from "./page.module.css";
import { SearchPalette } from "./search-palette";

export function Masthead() {
  return (
    <header className={styles.masthead}>
      <div className={`${page.wrap} ${styles.inner}`}>
        <Link className={styles.brand} href="/" prefetch={false}>
          <Emblem className={styles.emblem} />
          <span>Security Council voting record</span>
        </Link>
        <MainMenu />
        <SearchPalette />
      </div>
    </header>
  );
}
