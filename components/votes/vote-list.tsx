import type { VoteRow } from "@/domain/record";
import { Note } from "../ui/text";
import { VoteLine, VoteLineHead } from "./vote-line";
import styles from "./vote-list.module.css";
import { RowStart, RowTally } from "./vote-row-parts";

/** Votes, one a row: date, text over symbol and agenda item, outcome, tally, vote line. On a phone a card each. */
export function VoteList({ votes }: { votes: readonly VoteRow[] }) {
  return (
    <div>
      <div className={styles.head} aria-hidden="true">
        <span>Date</span>
        <span>Text</span>
        <span>Outcome</span>
        <span>Y–N–A</span>
        <VoteLineHead />
      </div>
      <ol className={styles.list}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <RowStart vote={vote} />
            <RowTally vote={vote} />
            <span className={styles.line}>
              <VoteLine votes={vote.memberVotes} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How to read the vote line: under every list that shows it. */
export function VoteLineNote() {
  return (
    <Note>
      How to read the fifteen cells: permanent members first and wide, elected members narrow. Above the line Yes, below
      it No, on it abstaining, a ring not voting, a question mark not recorded. A dark cell with cut corners is a veto.
    </Note>
  );
}
