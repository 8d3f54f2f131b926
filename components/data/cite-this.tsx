import { CITE_STYLE_LABELS, CITE_STYLES, type Citable, cite } from "@/domain/cite";
import { citeHref } from "@/domain/cite-query";
import { Disclosure } from "../ui/disclosure";
import styles from "./cite-this.module.css";

/** The styles that reference managers take as a file. */
const FILES = ["bibtex", "ris"];

/** How to cite what a page shows, folded: each style as text to be copied, two of them as files. `page` is its path. */
export function CiteThis({ cited, page }: { cited: Citable | null; page: string }) {
  if (cited === null) return null;
  return (
    <Disclosure summary="Cite this">
      <dl className={styles.list}>
        {CITE_STYLES.map((style) => (
          <div key={style}>
            <dt>
              {CITE_STYLE_LABELS[style]}
              {FILES.includes(style) && (
                <>
                  , <a href={citeHref(page, style)}>as a file</a>
                </>
              )}
            </dt>
            <dd className={styles.text}>{cite(style, cited)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
