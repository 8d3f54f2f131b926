import { Mark } from "./mark";
import styles from "./mark.module.css";
import { MARK_WORDS, type MarkCode } from "./mark-code";

/** The marks that a picture uses, explained. */
export function MarkKey({ codes }: { codes: readonly MarkCode[] }) {
  return (
    <p className={styles.key}>
      {codes.map((code) => (
        <span key={code}>
          <Mark code={code} />
          {code === "V" ? "No of a permanent member that vetoes" : MARK_WORDS[code]}
        </span>
      ))}
    </p>
  );
}
