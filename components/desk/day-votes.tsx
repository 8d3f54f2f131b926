import { formatTally } from "@/domain/figures";
import { outcomeLabel } from "@/domain/labels";
import { voteHref } from "@/domain/vote-address";
import { Note } from "../ui/text";
import styles from "./day-votes.module.css";
import type { DayVote, EnteredPosition } from "./vote-form-values";

/** Whether every member did the same in both: perhaps the same vote, entered twice. */
function isAlike(vote: DayVote, positions: Readonly<Record<string, EnteredPosition>>): boolean {
  return (
    vote.memberVotes.length > 0 && vote.memberVotes.every(({ member, position }) => positions[member] === position)
  );
}

type DayVotesProps = {
  votes: readonly DayVote[];
  positions: Readonly<Record<string, EnteredPosition>>;
  /** Whether the form may begin anew with what the last of them shares with the next vote. */
  startsNext: boolean;
};

/** The votes of the day that are in the record already: one of them may be the one in hand. */
export function DayVotes({ votes, positions, startsNext }: DayVotesProps) {
  const last = votes.at(-1);
  if (votes.length === 0) return null;
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>Like this one?</h2>
      <Note>
        {votes.length === 1 ? "A vote" : `${votes.length} votes`} of the same day {votes.length === 1 ? "is" : "are"}{" "}
        already in the record. Open it to see whether it is this one.
      </Note>
      <ul className={styles.list}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <a href={voteHref(vote)} target="_blank" rel="noreferrer">
              {vote.title}
            </a>
            , {summary(vote)}
            {isAlike(vote, positions) && <b className={styles.alike}> Same positions.</b>}
          </li>
        ))}
      </ul>
      {last && startsNext && (
        <a className={styles.next} href={`/admin/votes/new?after=${last.id}`}>
          Begin with the meeting, topic and agenda item of the last
        </a>
      )}
    </div>
  );
}

/** What came of a vote, in a few words: "11–2–2, vetoed." */
export function summary({ tally, outcome, modality }: DayVote): string {
  const label = outcomeLabel(outcome, modality).toLowerCase();
  return tally === null ? `${label}.` : `${formatTally(tally)}, ${label}.`;
}
