import type { VoteRow } from "@/domain/record";
import { Still } from "../ui/still";
import { PositionLabel } from "./position-label";
import styles from "./vote-list.module.css";
import { RowStart } from "./vote-row-parts";

type PairMember = { seat: string; name: string };

/** Votes with what each of two members did, for where a pair voted differently. */
export function SplitList({
  votes,
  members,
}: {
  votes: readonly VoteRow[];
  members: readonly [PairMember, PairMember];
}) {
  return (
    <div>
      <div className={`${styles.head} ${styles.pair}`} aria-hidden="true">
        <span>Date</span>
        <span>Text</span>
        <span>Outcome</span>
        <span>{members[0].name}</span>
        <span>{members[1].name}</span>
      </div>
      <Still>
        <ol className={`${styles.list} ${styles.pair}`}>
          {votes.map((vote) => (
            <li key={vote.id}>
              <RowStart vote={vote} />
              {members.map((member) => (
                <Position key={member.seat} vote={vote} member={member} />
              ))}
            </li>
          ))}
        </ol>
      </Still>
    </div>
  );
}

function Position({ vote, member }: { vote: VoteRow; member: PairMember }) {
  const cast = vote.memberVotes.find((memberVote) => memberVote.seat === member.seat);
  return (
    <span className={styles.position} data-member={member.name}>
      {cast ? <PositionLabel position={cast.position} veto={cast.veto} /> : "Not a member"}
    </span>
  );
}
