import Link from "next/link";
import { useId } from "react";
import { GLOSSARY, type GlossaryEntry, type GlossaryWord, glossaryHref } from "@/domain/glossary";
import styles from "./term.module.css";

/**
 * A word that a reader may not know, beside its first use on a page: a button opens its explanation. Where the browser has no
 * popovers, the explanation is read in the glossary, to which the popover leads as well. No script is needed.
 */
export function Term({ word, children }: { word: GlossaryWord; children: string }) {
  const id = useId();
  const { term, text }: GlossaryEntry = GLOSSARY[word];
  return (
    <span className={styles.term}>
      {children}
      <button type="button" className={styles.button} popoverTarget={id} aria-label={`What is: ${term}?`}>
        ?
      </button>
      <span popover="auto" id={id} className={styles.note} role="note" aria-label={term}>
        <b>{term}.</b> {text}{" "}
        <Link href={glossaryHref(word)} prefetch={false}>
          Glossary
        </Link>
      </span>
    </span>
  );
}
