import type { ReactNode } from "react";
import { NarrowFold } from "./narrow-fold";
import styles from "./section.module.css";
import { Still } from "./still";

type SectionProps = {
  title?: ReactNode;
  id?: string;
  /** Names the section for a screen reader where it has no title of its own. */
  label?: string;
  /** Nearer to what stands above, as under a record's head. */
  close?: boolean;
  /** Of second rank: on a phone all but the title is folded under this line. */
  narrowFold?: string | undefined;
  children: ReactNode;
};

/** A part of a page, opened by a hairline in ink. A chart brings its own hairline and needs no title here. */
export function Section({ title, id, label, close, narrowFold, children }: SectionProps) {
  return (
    <Still>
      <section id={narrowFold ? undefined : id} aria-label={label} className={close ? styles.close : styles.section}>
        {title && <h2 className={styles.title}>{title}</h2>}
        <Folded id={id} under={narrowFold}>
          {children}
        </Folded>
      </section>
    </Still>
  );
}

/** A titled part inside a column: the same hairline without the space above. */
export function Part({
  title,
  id,
  narrowFold,
  children,
}: Pick<SectionProps, "title" | "id" | "narrowFold" | "children">) {
  return (
    <Still>
      <div id={narrowFold ? undefined : id} className={styles.part}>
        <h2 className={styles.title}>{title}</h2>
        <Folded id={id} under={narrowFold}>
          {children}
        </Folded>
      </div>
    </Still>
  );
}

/** What a title stands over, on a phone under a line that opens it where there is one. */
function Folded({ id, under, children }: { id: string | undefined; under: string | undefined; children: ReactNode }) {
  return under ? (
    <NarrowFold summary={under} id={id}>
      {children}
    </NarrowFold>
  ) : (
    children
  );
}
