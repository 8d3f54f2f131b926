import { formatCount } from "@/domain/figures";
import type { TimelineEvent, TimelineYear } from "@/domain/timeline";
import { foldedWords } from "@/domain/timeline-words";
import { LinkRow } from "../ui/link-row";
import styles from "./timeline.module.css";
import { TimelineRow } from "./timeline-row";

/** So many events stand open; a longer line is folded, year by year. */
const OPEN_EVENTS = 40;

/**
 * The years of one decade, newest first, each a fold with its events. The newest is open, and all are where there are few; an
 * address with a year opens that year, since what it names is inside the fold.
 */
export function TimelineYears({ years }: { years: readonly TimelineYear[] }) {
  const isShort = years.reduce((sum, { events }) => sum + events.length, 0) <= OPEN_EVENTS;
  return (
    <>
      <nav aria-label="Years">
        <LinkRow>
          {years.map(({ year }) => (
            <a key={year} href={`#y${year}`}>
              {year}
            </a>
          ))}
        </LinkRow>
      </nav>
      {years.map(({ year, events, folded }, index) => (
        <details key={year} className={styles.year} open={isShort || index === 0}>
          <summary>
            <h2>{inYear(year, events.length + folded.length)}</h2>
          </summary>
          <div className={styles.inside} id={`y${year}`}>
            {events.length > 0 && <Events events={events} />}
            {folded.length > 0 && (
              <details className={styles.folded}>
                <summary>{foldedWords(folded.length)}</summary>
                <Events events={folded} />
              </details>
            )}
          </div>
        </details>
      ))}
    </>
  );
}

const inYear = (year: number, count: number) => `${year}: ${formatCount(count)} ${count === 1 ? "event" : "events"}`;

function Events({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.key}>
          <TimelineRow event={event} />
        </li>
      ))}
    </ol>
  );
}
