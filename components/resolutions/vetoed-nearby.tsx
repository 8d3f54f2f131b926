import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import type { TopicLabel, VoteRow } from "@/domain/record";
import { inWords } from "@/domain/sentence";
import { voteHref } from "@/domain/vote-address";
import { Part } from "../ui/section";
import { Note } from "../ui/text";
import styles from "./vetoed-nearby.module.css";

/** The vetoed texts on the same topic just before and after, each with who vetoed it. */
export function VetoedNearby({ topic, votes }: { topic: TopicLabel; votes: VoteRow[] }) {
  if (votes.length === 0) return null;
  return (
    <Part title={`Vetoed before and after: ${topic.name}`}>
      <ol className={styles.list}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <span className={styles.date}>{formatShortDay(vote.date)}</span>
            <Link href={voteHref(vote)} prefetch={false}>
              {vote.draft ?? vote.title}
            </Link>
            <span>No: {inWords(vote.memberVotes.filter((one) => one.veto).map((one) => one.name))}</span>
          </li>
        ))}
      </ol>
      <Note>
        Vetoed votes only.{" "}
        <Link href={`/topics/${topic.slug}`} prefetch={false}>
          All votes on {topic.name}
        </Link>
      </Note>
    </Part>
  );
}
