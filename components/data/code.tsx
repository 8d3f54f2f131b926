import type { ReactNode } from "react";
import { ScrollRegion } from "../ui/scroll-region";
import styles from "./code.module.css";

/** A name or a value as a program writes it. */
export function Code({ children }: { children: ReactNode }) {
  return <code className={styles.code}>{children}</code>;
}

/** Lines as a program writes or reads them. A wide one scrolls in its own region, which `label` names. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <ScrollRegion label={label}>
      <pre className={styles.block}>
        <code>{children}</code>
      </pre>
    </ScrollRegion>
  );
}
