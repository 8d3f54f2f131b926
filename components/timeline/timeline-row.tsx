import Link from "next/link";
import { formatPartialDay, formatShortDay } from "@/domain/dates";
import { outcomeLabel, STATEMENT_KIND_LABELS } from "@/domain/labels";
import { formatSymbol } from "@/domain/symbols";
import type { TimelineAccount, TimelineEvent, TimelineVote } from "@/domain/timeline";
import { namedInWords, TIMELINE_LABELS } from "@/domain/timeline-words";
import { StatusBadge } from "../statements/status-badge";
import { PositionLabel } from "../votes/position-label";
import styles from "./timeline.module.css";

/** One event: day, what kind it is, the vote or statement, and what each of the two did. */
export function TimelineRow({ event }: { event: TimelineEvent }) {
  const { date, kind, href, title } = event;
  return (
    <>
      <span className={styles.date}>{date.length === 10 ? formatShortDay(date) : formatPartialDay(date)}</span>
      <b className={styles.kind}>{TIMELINE_LABELS[kind].one}</b>
      <div className={styles.text}>
        <Link href={href} prefetch={false}>
          {title}
        </Link>
        <div className={styles.under}>{under(event)}</div>
      </div>
      <div className={styles.did}>{event.of === "vote" ? <BothVotes event={event} /> : <Named event={event} />}</div>
    </>
  );
}

function under(event: TimelineEvent): string {
  const topic = event.topic?.name;
  const what =
    event.of === "vote"
      ? [event.symbol ? formatSymbol(event.symbol) : "No symbol", outcomeLabel(event.outcome)]
      : [event.what === "DRAFT_RESOLUTION" ? "Draft resolution" : STATEMENT_KIND_LABELS[event.what]];
  return [...what, topic].filter(Boolean).join(" · ");
}

/** What each of the two did, in the order China, Russia. */
function BothVotes({ event: { china, russia } }: { event: TimelineVote }) {
  return [china, russia].map(({ name, position, veto }) => (
    <span key={name} className={styles.cast}>
      <span className={styles.name}>{name}</span> <PositionLabel position={position} veto={veto} />
    </span>
  ));
}

function Named({ event }: { event: TimelineAccount }) {
  return (
    <>
      <StatusBadge status={event.status} />
      <span className={styles.named}>{namedInWords(event)}</span>
    </>
  );
}
