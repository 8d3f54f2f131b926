import { useId } from "react";
import { CopyButton } from "./copy-button";
import styles from "./embed-codes.module.css";

/** Two ways to show a figure elsewhere, as HTML to be copied. */
export type Embed = {
  /** A frame that shows it as it is on the day that it is read. */
  live: string;
  /** A picture with its caption, for the file that stands beside the reader's page. */
  frozen: string;
};

/** The codes of an embed, folded at the end of a figure's tools. Read and copied without a script too. */
export function EmbedCodes({ live, frozen }: Embed) {
  return (
    <details className={styles.embed}>
      <summary>Embed</summary>
      <div className={styles.codes}>
        <Code name="Live: a frame that follows the record" code={live} />
        <Code name="Frozen: save the SVG beside your page, and it stays as it is" code={frozen} />
      </div>
    </details>
  );
}

function Code({ name, code }: { name: string; code: string }) {
  const id = useId();
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{name}</label>
      <textarea id={id} readOnly rows={4} value={code} spellCheck={false} />
      <CopyButton from={id} of={name} />
    </div>
  );
}
