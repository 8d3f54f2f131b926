import Link from "next/link";
import { formatPartialDay, formatShortDay } from "@/domain/dates";
import type { StatementEvent } from "@/domain/statement-events";
import { Aside } from "../ui/text";
import styles from "./chronology.module.css";

/** What happened, oldest first; what the page is about stands out and has no link. */
export function Chronology({ events }: { events: readonly StatementEvent[] }) {
  return (
    <ol className={styles.events}>
      {events.map(({ key, date, text, what, href }) => (
        <li key={key} aria-current={href === null ? "true" : undefined}>
          <span className={styles.date}>{date.length === 10 ? formatShortDay(date) : formatPartialDay(date)}</span>
          <span>
            {href === null ? (
              <b>{text}</b>
            ) : (
              <Link href={href} prefetch={false}>
                {text}
              </Link>
            )}{" "}
            <Aside>{what}</Aside>
          </span>
        </li>
      ))}
    </ol>
  );
}
