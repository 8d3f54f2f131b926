import type { EntryExplanation } from "@/domain/explain-entry";
import { EntryBadge } from "./entry-panel";
import styles from "./live-bar.module.css";

/** On a phone the outcome stays in sight while positions are chosen. The panel says the same aloud. */
export function LiveBar({ entry, withoutVote }: { entry: EntryExplanation | null; withoutVote: boolean }) {
  if (entry === null && !withoutVote) return null;
  return (
    <div className={styles.bar} aria-hidden="true">
      <EntryBadge entry={entry} withoutVote={withoutVote} />
      {entry && !withoutVote && (
        <>
          <b>{`${entry.tally.yes} Yes · ${entry.tally.no} No · ${entry.tally.abstain} abst.`}</b>
          <span>{`${entry.entered} of ${entry.of}`}</span>
        </>
      )}
    </div>
  );
}
