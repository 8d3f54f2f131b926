import { ATTRIBUTION_LABELS } from "@/domain/labels";
import { ATTRIBUTIONS, type Attribution as Grade } from "@/domain/vocabulary";
import styles from "./attribution.module.css";

/** The three grades of how a block is known, all of them, with the one that holds marked. */
export function Attribution({ grade }: { grade: Grade }) {
  return (
    <div>
      <p className={styles.label} id="attribution">
        How it is known
      </p>
      <ol className={styles.grades} aria-labelledby="attribution">
        {ATTRIBUTIONS.toReversed().map((one) => (
          <li
            key={one}
            className={one === grade ? styles.holds : undefined}
            aria-current={one === grade ? "true" : undefined}
          >
            <b>{ATTRIBUTION_LABELS[one].name}</b>
            <span>{ATTRIBUTION_LABELS[one].meaning}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
