import { formatShortDay } from "@/domain/dates";
import type { UnvotedDraft } from "@/domain/record";
import { FateBadge } from "./outcome-badge";
import styles from "./vote-list.module.css";
import { RowText } from "./vote-row-parts";

/** Texts that were never put to a vote, in the same row as votes, without a tally or a line. */
export function DraftList({ drafts }: { drafts: readonly UnvotedDraft[] }) {
  return (
    <ol className={styles.list}>
      {drafts.map((draft) => (
        <li key={draft.slug}>
          <span className={styles.date}>{formatShortDay(draft.date)}</span>
          <RowText
            href={`/resolutions/${draft.slug}`}
            title={draft.title}
            under={[draft.draft ?? "No symbol", draft.topic?.name].filter(Boolean).join(" · ")}
          />
          <span className={styles.outcome}>
            <FateBadge fate={draft.fate} />
          </span>
        </li>
      ))}
    </ol>
  );
}
