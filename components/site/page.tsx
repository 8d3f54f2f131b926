import type { ReactNode } from "react";
import { MarkSprite } from "../votes/mark-sprite";
import { CopyButtons } from "./copy-buttons";
import { Footer, type FooterVersion } from "./footer";
import { Masthead } from "./masthead";
import styles from "./page.module.css";

/** What every page stands in: the way past the menu, the marks that pictures use, masthead, content, footer. */
export function Page({ version, children }: { version: FooterVersion; children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <MarkSprite />
      <Masthead />
      <main id="main" tabIndex={-1} className={`${styles.wrap} ${styles.main}`}>
        {children}
      </main>
      <Footer version={version} />
      <CopyButtons />
    </>
  );
}
