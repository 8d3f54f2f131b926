import type { UnvotedDraft, VoteRow } from "@/domain/record";
import { Still } from "../ui/still";
import { Term } from "../ui/term";
import { Note } from "../ui/text";
import { VoteLine, VoteLineHead } from "./vote-line";
import styles from "./vote-list.module.css";
import { DraftRow, RowStart, RowTally } from "./vote-row-parts";

/**
 * Votes, one a row: date, text over symbol and agenda item, outcome, tally, vote line. On a phone a card each. A text
 * that was never put to a vote is a row without tally and line.
 */
export function VoteList({ rows }: { rows: readonly (VoteRow | UnvotedDraft)[] }) {
  return (
    <div>
      <div className={styles.head} aria-hidden="true">
        <span>Date</span>
        <span>Text</span>
        <span className={styles.topic}>Topic</span>
        <span className={styles.meeting}>Meeting</span>
        <span className={styles.outcome}>Outcome</span>
        <span className={styles.tally}>Y–N–A</span>
        <span className={styles.line}>
          <VoteLineHead />
        </span>
      </div>
      <Still>
        <ol className={styles.list}>
          {rows.map((row) =>
            "fate" in row ? (
              <li key={row.slug}>
                <DraftRow draft={row} />
              </li>
            ) : (
              <li key={row.id}>
                <RowStart vote={row} />
                <RowTally vote={row} />
                <span className={styles.line}>
                  <VoteLine votes={row.memberVotes} />
                </span>
              </li>
            ),
          )}
        </ol>
      </Still>
    </div>
  );
}

/** How to read the vote line: under every list that shows it. */
export function VoteLineNote() {
  return (
    <div className={styles.note}>
      <Note>
        How to read the fifteen cells: permanent members first and wide, elected members narrow. Above the line Yes,
        below it No, on it <Term word="abstention">abstaining</Term>, a ring <Term word="notVoting">not voting</Term>, a
        question mark not recorded. A dark cell with cut corners is a <Term word="veto">veto</Term>.
      </Note>
    </div>
  );
}
