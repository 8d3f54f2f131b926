import { CITE_STYLE_LABELS, CITE_STYLES, type Citable, cite } from "@/domain/cite";
import { citeHref } from "@/domain/cite-query";
import { Disclosure } from "../ui/disclosure";
import styles from "./cite-this.module.css";

/** The styles that reference managers take as a file. */
const FILES = ["bibtex", "ris"];

type CiteThisProps = {
  cited: Citable | null;
  /** The path of what is cited. */
  page: string;
  /** The version that is cited, where that is not the present one. */
  version?: string | undefined;
};

/** How to cite what a page shows, or showed at a version, folded: each style as text to be copied, two of them as files. */
export function CiteThis({ cited, page, version }: CiteThisProps) {
  if (cited === null) return null;
  return (
    <Disclosure summary={version === undefined ? "Cite this" : `Cite the record as it was at version ${version}`}>
      <dl className={styles.list}>
        {CITE_STYLES.map((style) => (
          <div key={style}>
            <dt>
              {CITE_STYLE_LABELS[style]}
              {FILES.includes(style) && (
                <>
                  , <a href={citeHref(page, style, version)}>as a file</a>
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
